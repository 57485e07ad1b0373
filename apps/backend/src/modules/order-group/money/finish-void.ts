import { faultPoint } from "../../../lib/fault-point"
import { closeCase } from "../cases/close-case"
import type { Db } from "../db/connection"
import type { StepActor } from "../parcel/actor"
import { lockedParcel } from "../parcel/take-step"
import { finishMovement } from "./movement"
import { readMovement } from "./sql/movements"
import { writeVoid } from "./sql/whole"

export interface VoidEnd {
  movement_id: string
  order_id: string
  payment_id: string
  /** What the payment's `data` gains. */
  data?: Record<string, unknown> | undefined
  /** Who has ended the promise at the gateway by hand; the machine did when left out. */
  by?: StepActor
}

/**
 * The promise of a wholly canceled purchase is no more: its payment is canceled and its case closed, in the caller's transaction. One that
 * was ended before stays as it is.
 */
export async function finishVoid(db: Db, { movement_id, order_id, payment_id, data, by }: VoidEnd): Promise<void> {
  await lockedParcel(db, order_id)
  const [movement] = await db.run(readMovement, [movement_id])
  if (movement?.state !== "pending") return
  const [written] = await db.run(writeVoid, [payment_id, JSON.stringify({ ...data, canceled: true })])
  if (!written) throw new Error(`Payment ${payment_id} was captured and cannot be canceled`)
  await finishMovement(db, movement_id, payment_id)
  const resolution = by ? "done_by_hand" : "retry"
  const note = by?.reason ?? null
  await closeCase(db, { kind: "refund_stuck", subject_id: movement_id, resolution, note, by: by?.actor ?? "system" })
  faultPoint("money.void.recorded")
}
