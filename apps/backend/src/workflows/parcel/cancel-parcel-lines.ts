import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type CancelLinesInput, cancelLines } from "../../modules/order-group/parcel/cancel-lines"
import { trimLots } from "../traceability/trim-lots"
import { runStep } from "./run-step"

/** Cancels some of the goods of an order before they are packed, and gives their packs back to the lots they were said to be from. Throws Refusal. */
export const cancelParcelLines = (scope: MedusaContainer, input: CancelLinesInput): Promise<ParcelStanding> =>
  runStep(scope, "cancel-lines", async (db) => {
    const standing = await cancelLines(db, input)
    await trimLots(db, input.order_id)
    return standing
  })
