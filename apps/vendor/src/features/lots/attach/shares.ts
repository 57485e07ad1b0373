import type { AttachLotsBody, OrderLotsResponse } from "@cho-htx/contracts"

/** Packs by line and lot: what a person has said so far. */
export type Shares = Record<string, Record<string, number>>

/** What the order has now, as shares. */
export function sharesOf({ lots }: OrderLotsResponse): Shares {
  const shares: Shares = {}
  for (const { line_id, lot_id, quantity } of lots) shares[line_id] = { ...shares[line_id], [lot_id]: quantity }
  return shares
}

/** Packs of a line that no lot has yet, never below 0. */
export function leftOf(quantity: number, share: Record<string, number> = {}): number {
  return Math.max(0, quantity - Object.values(share).reduce((sum, n) => sum + n, 0))
}

/** Every line of the order as the server takes it; a line without lots takes back what was said of it. */
export const attachBody = (lineIds: string[], shares: Shares): AttachLotsBody => ({
  lines: lineIds.map((line_id) => ({
    line_id,
    lots: Object.entries(shares[line_id] ?? {}).flatMap(([lot_id, quantity]) =>
      quantity > 0 ? [{ lot_id, quantity }] : [],
    ),
  })),
})
