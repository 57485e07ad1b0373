import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { packParcel as pack } from "../../modules/order-group/parcel/pack"
import type { StepInput } from "../../modules/order-group/parcel/take-step"
import { runStep } from "./run-step"

/** The goods of an order leave the shelf. Throws Refusal. */
export const packParcel = (scope: MedusaContainer, input: StepInput): Promise<ParcelStanding> =>
  runStep(scope, "pack", (db) => pack(db, input))
