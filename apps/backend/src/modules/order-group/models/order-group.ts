import { model } from "@medusajs/framework/utils"
import { PaymentAllocation } from "./payment-allocation"

/** What one cart became: the buyer's whole purchase, one Medusa order per cooperative. UNIQUE(cart_id) is the only gate of completion. */
export const OrderGroup = model
  .define("order_group", {
    id: model.id({ prefix: "ordgrp" }).primaryKey(),
    cart_id: model.text().unique(),
    /** Code a buyer reads on the phone: "HTX-7K3F92". */
    display_code: model.text().unique(),
    status: model.enum(["placing", "placed"]).default("placing"),
    customer_id: model.text().index().nullable(),
    contact_name: model.text(),
    /** E.164. */
    phone: model.text().index(),
    email: model.text().nullable(),
    note: model.text().nullable(),
    payment_collection_id: model.text().nullable(),
    payment_provider_id: model.text().nullable(),
    /** Integer đồng: equals the sum of the orders and the payment. */
    total: model.number(),
    placed_at: model.dateTime().nullable(),
    allocations: model.hasMany(() => PaymentAllocation, { mappedBy: "order_group" }),
  })
  .indexes([{ on: ["placed_at", "id"] }])
