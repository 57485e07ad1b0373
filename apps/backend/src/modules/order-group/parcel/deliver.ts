import type { ParcelStanding } from "@cho-htx/contracts"
import type { Db } from "../db/connection"
import { promiseCapture } from "../money/promise-capture"
import { fulfillmentOf } from "./fulfillment-of"
import { actionPerLine, nextVersion } from "./next-version"
import { orderOf } from "./order-of"
import { markDelivered } from "./sql/fulfillment-rows"
import { type StepInput, takeStep } from "./take-step"

/** The buyer has the parcel, from a carrier or fetched at the cooperative. Throws ParcelRefused. */
export function deliverParcel(db: Db, input: StepInput): Promise<ParcelStanding> {
  return takeStep(db, "deliver", input, async (parcel) => {
    const fulfillment_id = fulfillmentOf(parcel)
    await db.count(markDelivered, [fulfillment_id])
    const order = await orderOf(db, input.order_id)
    await nextVersion(db, order, {
      // Medusa notes nobody here.
      actor: "system",
      actions: actionPerLine("DELIVER_ITEM", "fulfillment", fulfillment_id, order.lines),
      lines: order.lines.map((line) => ({ ...line, delivered: line.quantity })),
    })
    // Fetched at the cooperative: the goods leave the house only now.
    if (parcel.state === "packed") await promiseCapture(db, parcel, input)
    return {}
  })
}
