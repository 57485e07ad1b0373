import { faultPoint } from "../../../lib/fault-point"
import { closeCase } from "../cases/close-case"
import type { Db } from "../db/connection"
import { lockDue } from "../hold/capture-all"
import { setPaymentState } from "../hold/sql"
import type { StepActor } from "../parcel/actor"
import { forgiveGoods } from "../return/forgive-goods"
import { recordCapture } from "./record-capture"
import { pendingCapture } from "./sql/whole"

/**
 * The gateway has taken the money of a whole purchase, for a gateway's first capture takes everything: each order is captured by its amount,
 * and what of it is no longer owed is left as a refund. In the caller's transaction; a purchase captured before stays as it is. `resolution`
 * tells whether a person has taken the money there.
 */
export async function finishCapture(
  db: Db,
  groupId: string,
  data: Record<string, unknown> | undefined,
  step: StepActor,
  resolution: "retry" | "done_by_hand" = "retry",
): Promise<void> {
  const by = resolution === "retry" ? "system" : step.actor
  const note = resolution === "retry" ? null : (step.reason ?? null)
  for (const { parcel } of await lockDue(db, groupId)) {
    const amount = parcel.amount - parcel.captured
    const [waiting] = await db.run(pendingCapture, [parcel.order_id])
    if (amount > 0)
      await recordCapture(db, parcel, amount, step, { data, ...(waiting ? { movement_id: waiting.id } : {}) })
    if (waiting) await closeCase(db, { kind: "refund_stuck", subject_id: waiting.id, resolution, note, by })
    await forgiveGoods(db, parcel, 0, step)
    faultPoint("money.capture.recorded")
  }
  await db.count(setPaymentState, [groupId, "paid"])
}
