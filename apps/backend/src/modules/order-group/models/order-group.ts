import { model } from "@medusajs/framework/utils"
import { Parcel } from "./parcel"
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
    /** How money comes in: cash at the door, a bank transfer that is waited for, or a gateway that is asked before orders exist. */
    payment_mode: model.enum(["on_delivery", "transfer", "gateway"]).default("on_delivery"),
    payment_state: model.enum(["promised", "awaiting", "paid", "expired"]).default("promised"),
    /** Until when unpaid goods are kept for the buyer (UTC); null when nothing is waited for. */
    hold_until: model.dateTime().nullable(),
    /** While `placing`: until when the process that asks the gateway may be believed alive (UTC). */
    attempt_until: model.dateTime().nullable(),
    attempts: model.number().default(0),
    last_error: model.text().nullable(),
    /** While `placing`: the rows that become orders once the gateway has said yes. */
    pending: model.json().nullable(),
    parcels: model.hasMany(() => Parcel, { mappedBy: "order_group" }),
    allocations: model.hasMany(() => PaymentAllocation, { mappedBy: "order_group" }),
  })
  .indexes([
    { on: ["placed_at", "id"] },
    { on: ["attempt_until"], where: "status = 'placing' AND deleted_at IS NULL" },
    { on: ["hold_until"], where: "payment_state = 'awaiting' AND deleted_at IS NULL" },
  ])
