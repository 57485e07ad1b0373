import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type HandOverInput, handOverParcel as handOver } from "../../modules/order-group/parcel/hand-over"
import { runStep } from "./run-step"

/** A carrier takes the parcel, the first time or after a failed delivery. Throws Refusal. */
export const handOverParcel = (scope: MedusaContainer, input: HandOverInput): Promise<ParcelStanding> =>
  runStep(scope, "hand-over", (db) => handOver(db, input))
