import { faultPoint } from "../../../lib/fault-point"
import { openCase } from "../cases/open-case"
import { hadCase } from "../cases/sql"
import type { Db } from "../db/connection"
import { captureAll, lockDue } from "./capture-all"
import { findKeyedCapture, type HeldGroup, lockHeld, setPaymentState } from "./sql"
import { tellGroup } from "./tell"

/** Money that has reached the bank for a purchase. */
export interface IncomingTransfer {
  order_group_id: string
  /** Integer đồng. */
  amount: number
  /** The bank's own number of the transfer: the same number counts once. */
  reference: string
}

/** "case": a person must look, for the money came too late, twice, or is not what is due. */
export type TransferEnd = "paid" | "paid_before" | "case" | "not_found"

/**
 * Takes a transfer exactly once, in the caller's transaction: what is due is captured on every order, anything else becomes a case. A
 * transfer that comes before the sweeper has ended the hold still counts, however late.
 */
export async function payHeld(db: Db, { order_group_id, amount, reference }: IncomingTransfer): Promise<TransferEnd> {
  const [group] = await db.run(lockHeld, [order_group_id])
  if (group?.payment_mode !== "transfer") return "not_found"
  const request_key = `transfer:${reference}`
  const subject_id = `${order_group_id}:${reference}`
  if ((await db.run(findKeyedCapture, [order_group_id, request_key])).length > 0) return "paid_before"
  if ((await db.run(hadCase, ["paid_late", subject_id])).length > 0) return "case"
  const parcels = await lockDue(db, order_group_id)
  const due = parcels.reduce((sum, parcel) => sum + parcel.due, 0)
  faultPoint("hold.pay.locked")
  if (group.payment_state !== "awaiting" || amount !== due) {
    const detail = { reason: reasonOf(group), amount, due, reference, code: group.display_code }
    await openCase(db, { kind: "paid_late", subject_id, order_group_id, detail })
    faultPoint("hold.pay.case")
    return "case"
  }
  await captureAll(db, parcels, { actor: "system", request_key })
  faultPoint("hold.pay.captured")
  await db.count(setPaymentState, [order_group_id, "paid"])
  await tellGroup(db, "order-group.paid", order_group_id)
  faultPoint("hold.pay.written")
  return "paid"
}

function reasonOf({ payment_state }: HeldGroup): "expired" | "paid_twice" | "other_amount" {
  if (payment_state === "awaiting") return "other_amount"
  return payment_state === "paid" ? "paid_twice" : "expired"
}
