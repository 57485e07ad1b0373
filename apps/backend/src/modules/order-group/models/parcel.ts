import { parcelStates } from "@cho-htx/contracts"
import { model } from "@medusajs/framework/utils"
import { OrderGroup } from "./order-group"

/** One cooperative's order on its way to the buyer: how far it is, and who carries it. One per order; changed only by parcel steps. */
export const Parcel = model
  .define("parcel", {
    id: model.id({ prefix: "parcel" }).primaryKey(),
    order_id: model.text().unique(),
    cooperative_id: model.text(),
    state: model.enum([...parcelStates]).default("placed"),
    /** When it came into this state (UTC). */
    state_at: model.dateTime(),
    carrier: model.text().nullable(),
    tracking_code: model.text().nullable(),
    /** Medusa's fulfillment of the parcel, from the packing on. */
    fulfillment_id: model.text().nullable(),
    order_group: model.belongsTo(() => OrderGroup, { mappedBy: "parcels" }),
  })
  .indexes([{ on: ["cooperative_id", "state", "state_at"] }, { on: ["state", "state_at"] }])
