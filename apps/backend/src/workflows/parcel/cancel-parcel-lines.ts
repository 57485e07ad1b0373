import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type CancelLinesInput, cancelLines } from "../../modules/order-group/parcel/cancel-lines"
import { runStep } from "./run-step"

/** Cancels some of the goods of an order before they are packed. Throws Refusal. */
export const cancelParcelLines = (scope: MedusaContainer, input: CancelLinesInput): Promise<ParcelStanding> =>
  runStep(scope, "cancel-lines", (db) => cancelLines(db, input))
