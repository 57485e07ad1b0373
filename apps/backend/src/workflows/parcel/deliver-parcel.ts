import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { deliverParcel as deliver } from "../../modules/order-group/parcel/deliver"
import type { StepInput } from "../../modules/order-group/parcel/take-step"
import { runStep } from "./run-step"

/** The buyer has the parcel. Throws Refusal. */
export const deliverParcel = (scope: MedusaContainer, input: StepInput): Promise<ParcelStanding> =>
  runStep(scope, "deliver", (db) => deliver(db, input))
