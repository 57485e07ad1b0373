import type { ParcelStanding } from "@cho-htx/contracts"
import { entityId } from "../../../lib/entity-id"
import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import { promiseCapture } from "../money/promise-capture"
import { fulfillmentOf } from "./fulfillment-of"
import { actionPerLine, nextVersion } from "./next-version"
import { orderOf, userOf } from "./order-of"
import { insertLabel, markShipped } from "./sql/fulfillment-rows"
import { type StepInput, takeStep } from "./take-step"

export interface HandOverInput extends StepInput {
  carrier: string
  tracking_code?: string | null
}

/** A carrier takes the parcel, the first time or after a failed delivery. Throws ParcelRefused. */
export function handOverParcel(db: Db, input: HandOverInput): Promise<ParcelStanding> {
  const { actor, carrier, tracking_code = null } = input
  return takeStep(db, "hand-over", input, async (parcel) => {
    const fulfillment_id = fulfillmentOf(parcel)
    await db.count(markShipped, [fulfillment_id, userOf(actor)])
    if (tracking_code) await db.count(insertLabel, [entityId("fulla"), fulfillment_id, tracking_code])
    faultPoint("parcel.hand-over.labeled")
    const order = await orderOf(db, input.order_id)
    // After a failed delivery Medusa's counters already say "shipped".
    if (order.lines.some((line) => line.shipped < line.quantity))
      await nextVersion(db, order, {
        actor,
        actions: actionPerLine("SHIP_ITEM", "fulfillment", fulfillment_id, order.lines),
        lines: order.lines.map((line) => ({ ...line, shipped: line.quantity })),
      })
    await promiseCapture(db, parcel, input)
    return { carrier, tracking_code, data: { carrier, tracking_code } }
  })
}
