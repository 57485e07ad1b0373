import { entityId } from "../../../lib/entity-id"
import { faultPoint } from "../../../lib/fault-point"
import { rawOf } from "../db/amount"
import type { Db } from "../db/connection"
import type { CartRow } from "./cart-row"
import { soldOut } from "./check-lines"
import { CompletionRefused } from "./difference"
import type { CompletionPlan } from "./plan"
import { insertReservations, reserveStock, stockLeft } from "./sql/reserve-stock"
import { lineNeeds, stockNeeds } from "./stock-needs"

/**
 * Takes the stock, last in the transaction so that the rows everybody wants are locked for one round trip and the commit.
 * Throws CompletionRefused (sold_out) for the lines that came too late.
 */
export async function reserve(db: Db, cart: CartRow, plan: CompletionPlan): Promise<void> {
  const lines = plan.orders.flatMap((order) => order.lines)
  const orderLine = new Map(lines.map((line) => [line.id, line.order_line_id]))
  const rows = lineNeeds(lines).map((need) => ({
    id: entityId("resitem"),
    line_item_id: orderLine.get(need.line_id),
    location_id: need.location_id,
    quantity: need.quantity,
    raw_quantity: rawOf(need.quantity),
    inventory_item_id: need.inventory_item_id,
    allow_backorder: need.allow_backorder,
  }))
  if (rows.length > 0) await db.count(insertReservations, [JSON.stringify(rows)])
  for (const need of stockNeeds(lines)) {
    const values = [need.inventory_item_id, need.location_id, need.quantity, need.allow_backorder]
    if ((await db.count(reserveStock, values)) === 1) {
      faultPoint("completion.reservation")
      continue
    }
    const [left] = await db.run(stockLeft, [need.inventory_item_id, need.location_id])
    throw new CompletionRefused(need.line_ids.map((id) => soldOut(id, cart.lines, Number(left?.available ?? 0))))
  }
}
