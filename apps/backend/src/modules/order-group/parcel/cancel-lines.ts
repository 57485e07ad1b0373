import type { ParcelStanding } from "@cho-htx/contracts"
import { MathBN } from "@medusajs/framework/utils"
import { faultPoint } from "../../../lib/fault-point"
import { totalsOf } from "../completion/totals"
import type { Db } from "../db/connection"
import type { StockChange } from "./change-stock"
import { askRefund } from "./forgive"
import { type CanceledLine, cutLines, keepLines, type LineCut } from "./keep-lines"
import { nextVersion } from "./next-version"
import { orderOf } from "./order-of"
import { ParcelRefused } from "./parcel-refused"
import type { LockedParcel } from "./sql/lock-parcel"
import { refundable, setCanceled } from "./sql/money-rows"
import type { OrderLine } from "./sql/read-order"
import { endReservations, reservationsOfLines, shrinkReservation } from "./sql/stock-rows"
import { type StepInput, takeStep } from "./take-step"

export interface CancelLinesInput extends StepInput {
  reason: string
  lines: CanceledLine[]
}

/**
 * Cancels some of the goods before they are packed: Medusa's order goes to its next version, the delivery fee stays, the allocation is owed
 * less by exactly what the order fell by, and reservations shrink by exactly what is not wanted. What was paid too much is left as a refund.
 * Throws ParcelRefused.
 */
export function cancelLines(db: Db, input: CancelLinesInput): Promise<ParcelStanding> {
  return takeStep(db, "cancel-lines", input, async (parcel) => {
    const order = await orderOf(db, input.order_id)
    const cuts = cutLines(order.lines, input.lines)
    const lines = keepLines(cuts)
    const total = totalsOf(order.currency_code, lines, order.methods).total - order.credit
    // Credit paid for more than would be left: only the whole order can be undone.
    if (total < 0) throw new ParcelRefused("nothing_left")
    await nextVersion(db, order, {
      actor: input.actor,
      change_type: "edit",
      actions: cuts.flatMap(updateOf),
      lines,
      adjustments: lines.flatMap(adjustmentsOf),
      total,
    })
    faultPoint("parcel.cancel-lines.edited")
    const stock = await shrink(db, cuts)
    faultPoint("parcel.cancel-lines.shrunk")
    const amount = order.totals.current_order_total - total
    await owedLess(db, parcel, amount, input)
    return { data: { lines: input.lines.map(({ line_id, quantity }) => ({ line_id, quantity })), amount }, stock }
  })
}

const updateOf = ({ line, kept }: LineCut) =>
  kept === line.quantity
    ? []
    : [
        {
          action: "ITEM_UPDATE",
          details: { quantity: kept, reference_id: line.id, quantity_diff: kept - line.quantity },
        },
      ]

const adjustmentsOf = (line: OrderLine) => line.adjustments.map((adjustment) => ({ ...adjustment, item_id: line.id }))

async function shrink(db: Db, cuts: readonly LineCut[]): Promise<StockChange[]> {
  const changed = cuts.filter(({ line, kept }) => kept < line.quantity)
  const reservations = await db.run(reservationsOfLines, [changed.map(({ line }) => line.id)])
  const stock: StockChange[] = []
  for (const { id, line_item_id, inventory_item_id, location_id, quantity } of reservations) {
    const cut = changed.find(({ line }) => line.id === line_item_id)
    if (!cut) continue
    const left = MathBN.convert(quantity).times(cut.kept).div(cut.line.quantity)
    if (cut.kept === 0) await db.count(endReservations, [[id]])
    else await db.count(shrinkReservation, [id, left.toString()])
    stock.push({ inventory_item_id, location_id, stocked: 0, reserved: left.minus(quantity).toNumber() })
  }
  return stock
}

async function owedLess(db: Db, parcel: LockedParcel, amount: number, input: CancelLinesInput): Promise<void> {
  const { order_id, payment_id } = parcel
  const canceled = parcel.canceled + amount
  await db.count(setCanceled, [order_id, canceled])
  const [left] = await db.run(refundable, [order_id])
  const over = (left?.amount ?? 0) - (parcel.amount - canceled)
  if (over > 0) await askRefund(db, { order_id, payment_id, amount: over }, input)
}
