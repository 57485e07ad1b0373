import { model } from "@medusajs/framework/utils"
import { Lot } from "./lot"

/** Packs of a lot in one line of an order: the step forward to the buyer, who can be told when the lot is recalled. */
export const LotLine = model
  .define("lot_line", {
    id: model.id({ prefix: "lotline" }).primaryKey(),
    order_id: model.text(),
    line_id: model.text(),
    quantity: model.number(),
    lot: model.belongsTo(() => Lot, { mappedBy: "lines" }),
  })
  .indexes([{ on: ["order_id"] }, { on: ["line_id", "lot_id"], unique: true }])
  .checks([{ name: "lot_line_quantity_positive", expression: (columns) => `${columns.quantity} > 0` }])
