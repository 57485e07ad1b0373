import { model } from "@medusajs/framework/utils"
import { LotLine } from "./lot-line"
import { LotStep } from "./lot-step"

/**
 * Packs of one product made and packed under the same conditions (TT 02/2024/TT-BKHCN: one step back, one step forward). The variant is a
 * link; days are `YYYY-MM-DD` in Vietnam.
 */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    cooperative_id: model.text(),
    /** Public: ten random characters, printed under the QR code. */
    code: model.text().unique(),
    status: model.enum(["draft", "published", "withdrawn"]).default("draft"),
    kind: model.enum(["harvested", "produced"]),
    made_on: model.text(),
    packed_on: model.text().nullable(),
    best_before: model.text().nullable(),
    /** Packs. */
    quantity: model.number(),
    inputs: model.text().nullable(),
    came_from: model.text().nullable(),
    /** Never shown to the public. */
    went_to: model.text().nullable(),
    note: model.text().nullable(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_reason: model.text().nullable(),
    version: model.number().default(1),
    /** Key of the request that made it: sent twice, it is made once. */
    request_key: model.text().unique().nullable(),
    steps: model.hasMany(() => LotStep, { mappedBy: "lot" }),
    lines: model.hasMany(() => LotLine, { mappedBy: "lot" }),
  })
  .indexes([{ on: ["cooperative_id", "created_at"] }])
  .checks([{ name: "lot_quantity_positive", expression: (columns) => `${columns.quantity} > 0` }])
