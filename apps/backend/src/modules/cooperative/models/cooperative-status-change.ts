import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

/** One step of a cooperative's life, with its reason and who decided. Never changed once written. */
export const CooperativeStatusChange = model.define("cooperative_status_change", {
  id: model.id({ prefix: "coopst" }).primaryKey(),
  from_status: model.text(),
  to_status: model.text(),
  reason: model.text().nullable(),
  /** "user:<id>", "member:<id>" or "system". */
  actor: model.text(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "status_changes" }),
})
