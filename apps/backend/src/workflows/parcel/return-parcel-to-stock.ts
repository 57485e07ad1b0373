import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { returnToStock } from "../../modules/order-group/parcel/return-to-stock"
import type { StepInput } from "../../modules/order-group/parcel/take-step"
import { runStep } from "./run-step"

/** Goods nobody took are back on the shelf; nothing is owed. Throws Refusal. */
export const returnParcelToStock = (scope: MedusaContainer, input: StepInput): Promise<ParcelStanding> =>
  runStep(scope, "return-to-stock", (db) => returnToStock(db, input))
