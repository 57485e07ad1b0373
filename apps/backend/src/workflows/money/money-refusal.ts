import { Refusal, refuseField } from "../../lib/refusal"
import { OtherAmountUnderKey } from "../../modules/order-group/money/money-refused"
import { ParcelRefused } from "../../modules/order-group/parcel/parcel-refused"
import { refusalOf } from "../parcel/refusal-of"
import { moneyMessages } from "./messages"

/** A refused refund as a person reads it: 409 for a key that moved another sum, 400 with the limit in đồng for too much. */
export function moneyRefusal(error: unknown): unknown {
  if (error instanceof OtherAmountUnderKey) return new Refusal("conflict", moneyMessages.otherAmount(error.moved))
  if (error instanceof ParcelRefused && error.code === "too_much")
    return refuseField("amount", moneyMessages.refundTooMuch(error.values.limit ?? 0))
  return refusalOf(error)
}
