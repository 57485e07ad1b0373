import type { VendorOrderRow } from "@cho-htx/contracts"

/**
 * What is left of a choice once the list was read anew: an order that a buyer or a colleague has moved on is no longer in view, and nobody
 * could take it back out of the choice.
 */
export function stillThere(
  ids: string[],
  data: { pages: { orders: Pick<VendorOrderRow, "order_id">[] }[] } | undefined,
): string[] {
  const listed = new Set(data?.pages.flatMap(({ orders }) => orders.map(({ order_id }) => order_id)))
  return ids.filter((id) => listed.has(id))
}
