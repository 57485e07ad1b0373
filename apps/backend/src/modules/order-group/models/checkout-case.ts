import { model } from "@medusajs/framework/utils"

/** Something about a purchase that no machine can decide: shown to staff until a person has chosen one of its resolutions. */
export const CheckoutCase = model
  .define("checkout_case", {
    id: model.id({ prefix: "ccase" }).primaryKey(),
    /** A CheckoutCaseKind of @cho-htx/contracts. */
    kind: model.text(),
    /** What it is about: an order group, a money movement, an outbox event. */
    subject_id: model.text(),
    order_group_id: model.text().nullable(),
    detail: model.json().nullable(),
    state: model.enum(["open", "resolved"]).default("open"),
    resolution: model.text().nullable(),
    note: model.text().nullable(),
    resolved_by: model.text().nullable(),
    resolved_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["kind", "subject_id"], unique: true, where: "state = 'open' AND deleted_at IS NULL" },
    { on: ["state", "created_at"] },
  ])
