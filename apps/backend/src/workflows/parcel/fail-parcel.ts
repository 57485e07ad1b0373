import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { failDelivery as fail } from "../../modules/order-group/parcel/fail-delivery"
import type { StepInput } from "../../modules/order-group/parcel/take-step"
import { runStep } from "./run-step"

/** The carrier could not hand the parcel over. Throws Refusal. */
export const failParcel = (scope: MedusaContainer, input: StepInput & { reason: string }): Promise<ParcelStanding> =>
  runStep(scope, "fail", (db) => fail(db, input))
