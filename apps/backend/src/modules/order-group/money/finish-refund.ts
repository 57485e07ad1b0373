import { faultPoint } from "../../../lib/fault-point"
import { closeCase } from "../cases/close-case"
import type { Db } from "../db/connection"
import type { StepActor } from "../parcel/actor"
import { ParcelRefused } from "../parcel/parcel-refused"
import { lockedParcel } from "../parcel/take-step"
import { recordRefund } from "./record-refund"
import { type MovementRow, readMovement } from "./sql/movements"

export interface RefundEnd {
  movement_id: string
  /** A member may end refunds of their own cooperative only. */
  cooperative_id?: string | null
  /** What the payment's `data` gains. */
  data?: Record<string, unknown> | undefined
  /** Who has given the money back by hand; the gateway did when left out. */
  by?: StepActor
}

/**
 * The money of a pending refund has gone back: books it and closes its case, in the caller's transaction. A refund that was booked before is
 * answered as it is. Throws ParcelRefused not_found.
 */
export async function finishRefund(db: Db, { movement_id, cooperative_id, data, by }: RefundEnd): Promise<MovementRow> {
  const [found] = await db.run(readMovement, [movement_id])
  if (found?.kind !== "refund") throw new ParcelRefused("not_found")
  const parcel = await lockedParcel(db, found.order_id, cooperative_id)
  const [movement] = await db.run(readMovement, [movement_id])
  if (movement?.state !== "pending") return movement ?? found
  const { actor, reason, request_key, amount } = movement
  const step = by ? { ...by, reason: by.reason ?? reason, request_key: null } : { actor, reason, request_key }
  await recordRefund(db, parcel, amount, step, { movement_id, data })
  const resolution = by ? "done_by_hand" : "retry"
  const note = by?.reason ?? null
  await closeCase(db, { kind: "refund_stuck", subject_id: movement_id, resolution, note, by: by?.actor ?? "system" })
  faultPoint("money.refund.recorded")
  return { ...movement, state: "done", retry_at: null, last_error: null }
}
