import { entityId } from "../../../lib/entity-id"
import { faultPoint } from "../../../lib/fault-point"
import { rawOf } from "../db/amount"
import type { Db } from "../db/connection"
import { orRefuse } from "../db/insist"
import type { CartRow } from "./cart-row"
import { soldOut } from "./check-lines"
import { CompletionRefused } from "./difference"
import type { CompletionPlan } from "./plan"
import { insertReservations, reserveStock, stockLeft } from "./sql/reserve-stock"
import { lineNeeds, type StockNeed, stockNeeds } from "./stock-needs"

/** Not enough is left of what one inventory item must give. */
class Missing extends Error {
  constructor(readonly need: StockNeed) {
    super(`Sold out: ${need.inventory_item_id}`)
  }
}

/**
 * Ends the transaction: sends `writes`, the reservations and the commit in one go. The stock comes last, so that the rows everybody wants
 * are locked for the commit only and no round trip. Throws CompletionRefused (sold_out) for the lines that came too late.
 */
export async function finishWithStock(
  db: Db,
  cart: CartRow,
  plan: CompletionPlan,
  writes: () => Promise<unknown>[],
): Promise<void> {
  const lines = plan.orders.flatMap((order) => order.lines)
  const rows = reservationRows(plan)
  try {
    const finished = db.finish(() => {
      const sent = writes()
      if (rows.length > 0) sent.push(db.count(insertReservations, [JSON.stringify(rows)]))
      for (const need of stockNeeds(lines)) sent.push(take(db, need))
      return sent
    })
    faultPoint("completion.sent")
    await finished
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    const { inventory_item_id, location_id, line_ids } = error.need
    const [left] = await db.run(stockLeft, [inventory_item_id, location_id])
    throw new CompletionRefused(line_ids.map((id) => soldOut(id, cart.lines, Number(left?.available ?? 0))))
  }
}

function take(db: Db, need: StockNeed): Promise<unknown> {
  const values = [need.inventory_item_id, need.location_id, need.quantity, need.allow_backorder]
  return orRefuse(db.run(reserveStock, values), () => new Missing(need))
}

function reservationRows(plan: CompletionPlan) {
  const lines = plan.orders.flatMap((order) => order.lines)
  const orderLine = new Map(lines.map((line) => [line.id, line.order_line_id]))
  return lineNeeds(lines).map((need) => ({
    id: entityId("resitem"),
    line_item_id: orderLine.get(need.line_id),
    location_id: need.location_id,
    quantity: need.quantity,
    raw_quantity: rawOf(need.quantity),
    inventory_item_id: need.inventory_item_id,
    allow_backorder: need.allow_backorder,
  }))
}
