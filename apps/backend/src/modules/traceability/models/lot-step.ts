import { model } from "@medusajs/framework/utils"
import { Lot } from "./lot"

/** Something that happened to a lot, as the public reads it. */
export const LotStep = model.define("lot_step", {
  id: model.id({ prefix: "lotstep" }).primaryKey(),
  kind: model.enum(["sown", "tended", "harvested", "processed", "checked", "packed", "stored", "shipped", "other"]),
  /** `YYYY-MM-DD`, Vietnam. */
  on: model.text(),
  place: model.text().nullable(),
  who: model.text().nullable(),
  note: model.text().nullable(),
  request_key: model.text().unique().nullable(),
  lot: model.belongsTo(() => Lot, { mappedBy: "steps" }),
})
