import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type CancelInput, cancelParcel as cancel } from "../../modules/order-group/parcel/cancel"
import { runStep } from "./run-step"

/** Cancels one cooperative's order; what was paid is left as a refund. Throws Refusal. */
export const cancelParcel = (scope: MedusaContainer, input: CancelInput): Promise<ParcelStanding> =>
  runStep(scope, "cancel", (db) => cancel(db, input))
