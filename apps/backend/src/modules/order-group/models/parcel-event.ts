import { model } from "@medusajs/framework/utils"

/** One step in a parcel's life or one movement of its money: who, when, why. Append-only. */
export const ParcelEvent = model
  .define("parcel_event", {
    id: model.id({ prefix: "pevt" }).primaryKey(),
    order_id: model.text(),
    /** A ParcelEventKind of @cho-htx/contracts. */
    kind: model.text(),
    from_state: model.text().nullable(),
    to_state: model.text().nullable(),
    /** "user:<id>", "member:<id>", "customer:<id>", "guest" or "system". */
    actor: model.text(),
    /** The cooperative for which staff acted. */
    on_behalf_of: model.text().nullable(),
    reason: model.text().nullable(),
    /** What the step carried: carrier, tracking code, lines, amounts in đồng. */
    data: model.json().nullable(),
    /** The caller's Idempotency-Key: the same step under the same key happens once. */
    request_key: model.text().nullable(),
  })
  .indexes([
    { on: ["order_id", "created_at"] },
    { on: ["order_id", "kind", "request_key"], unique: true, where: "request_key IS NOT NULL" },
  ])
