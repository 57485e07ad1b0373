import { entityId } from "../../../lib/entity-id"
import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import type { StepActor } from "../parcel/actor"
import { nextVersion } from "../parcel/next-version"
import { orderOf } from "../parcel/order-of"
import type { LockedParcel } from "../parcel/sql/lock-parcel"
import { createdBy } from "./created-by"
import { assertAmount, bookMovement, type Moved, movedBefore } from "./movement"
import type { ProviderSaid } from "./record-capture"
import { tooMuchToRefund } from "./refund-limit"
import { takeRefunded } from "./sql/allocation"
import { readDifference, writeRefund } from "./sql/medusa-rows"

/**
 * Money of one order has gone back to the buyer: moves its allocation, writes Medusa's refund, transaction and totals, and, for what goes
 * beyond what was owed, the credit line with which Medusa lowers the order; then the movement and the event `refunded`. All in the caller's
 * transaction, with the parcel locked. Under a key used before it answers what was done then.
 * @param amount integer đồng
 * @throws ParcelRefused too_much, with what may still be refunded; OtherAmountUnderKey
 */
export async function recordRefund(
  db: Db,
  parcel: LockedParcel,
  amount: number,
  step: StepActor,
  said: ProviderSaid = {},
): Promise<Moved> {
  assertAmount(amount)
  const before = said.movement_id ? null : await movedBefore(db, parcel, "refund", amount, step)
  if (before) return before
  const { order_id, payment_id } = parcel
  const [order] = await db.run(readDifference, [order_id])
  if (!order) throw new Error(`Order ${order_id} has no summary of its version`)
  if ((await db.count(takeRefunded, [order_id, amount, said.movement_id ?? null])) !== 1)
    throw await tooMuchToRefund(db, order_id)
  faultPoint("money.refund.allocated")
  const medusa_id = entityId("ref")
  const [row] = await db.run(writeRefund, [
    medusa_id,
    payment_id,
    amount,
    createdBy(step.actor),
    order_id,
    entityId("ordtrx"),
    JSON.stringify(said.data ?? {}),
    parcel.payment_mode === "on_delivery",
    step.reason ?? null,
  ])
  if (!row?.written) throw new Error(`Order ${order_id} has no payment or summary to write a refund to`)
  faultPoint("money.refund.written")
  const credit = order.canceled ? 0 : Math.max(0, amount - owedBack(order.difference))
  if (credit > 0) await creditOrder(db, parcel, credit)
  return bookMovement(db, parcel, { kind: "refund", amount, medusa_id, pending: said.movement_id }, step)
}

/** What Medusa thinks has to go back, whole đồng. */
const owedBack = (difference: string) => Math.max(0, Math.round(-Number(difference)))

/** Medusa lowers an order by what was given back without goods coming back; its own workflow notes nobody there. */
async function creditOrder(db: Db, { order_id, payment_collection_id }: LockedParcel, amount: number): Promise<void> {
  const order = await orderOf(db, order_id)
  const credit = { reference: "payment_collection", reference_id: payment_collection_id, amount }
  await nextVersion(db, order, {
    actor: "system",
    change_type: "credit_line",
    actions: [{ action: "CREDIT_LINE_ADD", details: {}, ...credit }],
    lines: order.lines,
    credit: [credit],
  })
}
