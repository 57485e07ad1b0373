import type { ParcelStanding } from "@cho-htx/contracts"
import type { Db } from "../db/connection"
import { recordCapture } from "../money/record-capture"
import { type StepInput, takeStep } from "./take-step"

/** The carrier has handed over the cash of a delivered parcel: what is still due, đồng, counts as captured. Throws ParcelRefused. */
export function remitParcel(db: Db, input: StepInput): Promise<ParcelStanding> {
  return takeStep(db, "remit", input, async (parcel) => {
    const due = parcel.amount - parcel.canceled - parcel.captured
    if (due > 0) await recordCapture(db, parcel, due, input)
    return { data: { amount: Math.max(0, due) } }
  })
}
