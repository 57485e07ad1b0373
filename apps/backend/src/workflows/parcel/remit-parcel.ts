import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { remitParcel as remit } from "../../modules/order-group/parcel/remit"
import type { StepInput } from "../../modules/order-group/parcel/take-step"
import { runStep } from "./run-step"

/** The carrier has handed over the cash of a delivered parcel. Throws Refusal. */
export const remitParcel = (scope: MedusaContainer, input: StepInput): Promise<ParcelStanding> =>
  runStep(scope, "remit", (db) => remit(db, input))
