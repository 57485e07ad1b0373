import type { ParcelStanding } from "@cho-htx/contracts"
import type { Db } from "../db/connection"
import { type StepInput, takeStep } from "./take-step"

/** The carrier could not hand the parcel over, for the reason given; Medusa knows no such state. Throws ParcelRefused. */
export const failDelivery = (db: Db, input: StepInput & { reason: string }): Promise<ParcelStanding> =>
  takeStep(db, "fail", input, async ({ carrier, tracking_code }) => ({ data: { carrier, tracking_code } }))
