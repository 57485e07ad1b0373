import { model } from "@medusajs/framework/utils"

/** One edit of the stock by a person: what lay on the shelf before and after, and why. A trigger refuses to change or delete it. */
export const StockChange = model
  .define("stock_change", {
    id: model.id({ prefix: "stkchg" }).primaryKey(),
    variant_id: model.text(),
    inventory_item_id: model.text(),
    location_id: model.text(),
    cooperative_id: model.text(),
    mode: model.enum(["set", "adjust"]),
    /** As asked for: units on the shelf, or units more or fewer. */
    quantity: model.number(),
    before: model.number(),
    after: model.number(),
    reason: model.text(),
    /** "user:<id>", "member:<id>" or "system". */
    actor: model.text(),
    /** Set when staff act for a cooperative. */
    on_behalf_of: model.text().nullable(),
    /** What makes a repeated request the same one. */
    request_key: model.text().nullable(),
  })
  .indexes([
    { on: ["actor", "request_key"], unique: true, where: "request_key IS NOT NULL" },
    { on: ["inventory_item_id", "location_id", "created_at"] },
    { on: ["cooperative_id", "created_at"] },
  ])
