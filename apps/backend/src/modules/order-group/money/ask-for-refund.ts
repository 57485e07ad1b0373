import type { ParcelStanding } from "@cho-htx/contracts"
import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import type { LockedParcel } from "../parcel/sql/lock-parcel"
import { standingOf } from "../parcel/standing"
import { lockedParcel, type StepInput, takeStep } from "../parcel/take-step"
import { insertMovement, movedBefore } from "./movement"
import { recordRefund } from "./record-refund"
import { refundLimit, tooMuchToRefund } from "./refund-limit"
import { readAllocation } from "./sql/allocation"

export interface RefundInput extends StepInput {
  /** Integer đồng. */
  amount: number
  reason: string
}

export interface RefundAsked {
  parcel: ParcelStanding
  movement_id: string
}

/**
 * Gives money of one order back, in the caller's transaction. Cash and transfers go back by hand: they count as given at once. A gateway
 * is asked after the commit; until it has answered the movement is pending and its amount counts against what may go back. The same key
 * answers the same movement. Throws ParcelRefused, OtherAmountUnderKey.
 */
export async function askForRefund(db: Db, input: RefundInput): Promise<RefundAsked> {
  const locked = await lockedParcel(db, input.order_id, input.cooperative_id)
  const before = await movedBefore(db, locked, "refund", input.amount, input)
  if (before) return { parcel: standingOf(locked), movement_id: before.movement_id }
  let movement_id = ""
  const parcel = await takeStep(db, "refund", input, async (parcel) => {
    movement_id = await move(db, parcel, input)
    faultPoint("money.refund.asked")
    return { data: { amount: input.amount, movement_id } }
  })
  return { parcel, movement_id }
}

async function move(db: Db, parcel: LockedParcel, input: RefundInput): Promise<string> {
  const { amount } = input
  if (parcel.payment_mode !== "gateway") return (await recordRefund(db, parcel, amount, input)).movement_id
  const [now] = await db.run(readAllocation, [parcel.order_id])
  if (!now || refundLimit(now) < amount) throw await tooMuchToRefund(db, parcel.order_id)
  return insertMovement(db, parcel, { kind: "refund", amount }, input)
}
