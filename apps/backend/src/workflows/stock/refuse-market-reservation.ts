import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { stockEditMessages } from "./messages"

/**
 * Throws CONFLICT when the order line, or the line of the reservation, belongs to an order of the market: what such an order holds moves
 * with the order only. Others are the business of whoever made them.
 */
export async function refuseMarketReservation(
  scope: MedusaContainer,
  { line_item_id, reservation_id }: { line_item_id?: string; reservation_id?: string },
): Promise<void> {
  const [found] = await sql<{ order_id: string }>(
    pgOf(scope),
    `select oi.order_id from order_item oi join order_group_order gl on gl.order_id = oi.order_id and gl.deleted_at is null
      where oi.deleted_at is null and oi.item_id = coalesce((select line_item_id from reservation_item where id = ?), ?) limit 1`,
    [reservation_id ?? "", line_item_id ?? ""],
  )
  if (found) throw new Refusal("conflict", stockEditMessages.marketReservation)
}
