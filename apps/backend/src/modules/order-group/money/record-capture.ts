import { entityId } from "../../../lib/entity-id"
import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import type { StepActor } from "../parcel/actor"
import { ParcelRefused } from "../parcel/parcel-refused"
import type { LockedParcel } from "../parcel/sql/lock-parcel"
import { createdBy } from "./created-by"
import { assertAmount, bookMovement, type Moved, movedBefore } from "./movement"
import { readAllocation, takeCaptured } from "./sql/allocation"
import { writeCapture } from "./sql/medusa-rows"

/** What a gateway said when it moved the money. */
export interface ProviderSaid {
  /** The pending movement this closes. */
  movement_id?: string
  /** What the payment's `data` gains. */
  data?: Record<string, unknown> | undefined
}

/**
 * Money for one order has arrived: moves its allocation, writes Medusa's capture, transaction and totals as its Payment and Order modules
 * would, the movement and the event `captured`, in the caller's transaction. The parcel is locked by the caller; several orders of one
 * purchase are all locked before the first of them is captured. Under a key used before it answers what was done then.
 * @param amount integer đồng
 * @throws ParcelRefused too_much, with what may still be captured; OtherAmountUnderKey
 */
export async function recordCapture(
  db: Db,
  parcel: LockedParcel,
  amount: number,
  step: StepActor,
  said: ProviderSaid = {},
): Promise<Moved> {
  assertAmount(amount)
  const before = said.movement_id ? null : await movedBefore(db, parcel, "capture", amount, step)
  if (before) return before
  const { order_id, payment_id } = parcel
  if ((await db.count(takeCaptured, [order_id, amount, said.movement_id ?? null])) !== 1) {
    const [now] = await db.run(readAllocation, [order_id])
    throw new ParcelRefused("too_much", { limit: now ? now.amount - now.captured - now.capturing : 0, path: "amount" })
  }
  faultPoint("money.capture.allocated")
  const medusa_id = entityId("capt")
  const data = said.data ?? (parcel.payment_mode === "on_delivery" ? { captured: true } : {})
  const [row] = await db.run(writeCapture, [
    medusa_id,
    payment_id,
    amount,
    createdBy(step.actor),
    order_id,
    entityId("ordtrx"),
    JSON.stringify(data),
  ])
  if (!row?.written) throw new Error(`Order ${order_id} has no payment or summary to write a capture to`)
  return bookMovement(db, parcel, { kind: "capture", amount, medusa_id, pending: said.movement_id }, step)
}
