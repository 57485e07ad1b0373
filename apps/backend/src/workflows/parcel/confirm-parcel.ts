import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { confirmParcel as confirm } from "../../modules/order-group/parcel/confirm"
import type { StepInput } from "../../modules/order-group/parcel/take-step"
import { runStep } from "./run-step"

/** The cooperative takes an order on. Throws Refusal. */
export const confirmParcel = (scope: MedusaContainer, input: StepInput): Promise<ParcelStanding> =>
  runStep(scope, "confirm", (db) => confirm(db, input))
