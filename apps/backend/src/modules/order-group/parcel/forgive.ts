import { entityId } from "../../../lib/entity-id"
import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import type { StepActor } from "./actor"
import type { LockedParcel } from "./sql/lock-parcel"
import { endPromise, insertMovements, refundable, setCanceled } from "./sql/money-rows"
import { writeParcelEvent } from "./write-event"

/** What a parcel that ended without goods means for its money, đồng. */
export interface Forgiven {
  canceled: number
  /** What a worker now gives back. */
  refund: number
}

/**
 * Nothing of an order is owed any longer: the whole amount counts as canceled, and what was taken already is left as a refund to be done.
 * Runs before the parcel's own state is written; `endIfLast` follows it.
 */
export async function forgiveAll(db: Db, parcel: LockedParcel, step: StepActor): Promise<Forgiven> {
  const { order_id, payment_id, amount } = parcel
  await db.count(setCanceled, [order_id, amount])
  faultPoint("parcel.forgive.canceled")
  const [left] = await db.run(refundable, [order_id])
  const refund = left?.amount ?? 0
  if (refund > 0) await askRefund(db, { order_id, payment_id, amount: refund }, step)
  return { canceled: amount, refund }
}

/** Leaves a movement of money that a worker carries out, and its event. `amount` in đồng, above 0. */
export async function askRefund(
  db: Db,
  refund: { order_id: string; payment_id: string; amount: number },
  { actor, on_behalf_of, reason, request_key }: StepActor,
): Promise<void> {
  const id = entityId("moneymv")
  const row = { ...refund, id, kind: "refund", actor, reason: reason ?? null, request_key: request_key ?? null }
  await db.count(insertMovements, [JSON.stringify([row])])
  faultPoint("parcel.forgive.asked")
  const { order_id, amount } = refund
  const data = { amount, movement_id: id }
  await writeParcelEvent(db, { order_id, kind: "refund_asked", actor, on_behalf_of, reason, request_key, data })
}

/** Cancels the payment of a purchase whose last living parcel has just ended, when nothing was taken. The group is locked. */
export async function endIfLast(db: Db, groupId: string): Promise<void> {
  await db.count(endPromise, [groupId])
  faultPoint("parcel.forgive.ended")
}
