import { model } from "@medusajs/framework/utils"

/** One submission of a product to the alliance and what became of it. At most one is open per product. */
export const ListingReview = model
  .define("listing_review", {
    id: model.id({ prefix: "lrev" }).primaryKey(),
    product_id: model.text(),
    cooperative_id: model.text(),
    status: model.enum(["open", "approved", "rejected", "withdrawn"]).default("open"),
    /** "member:<id>". */
    submitted_by: model.text(),
    /** "user:<id>", or the member who took it back. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** What the cooperative must do when it was turned down. */
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["product_id"], unique: true, where: "status = 'open' AND deleted_at IS NULL" },
    { on: ["product_id", "created_at"] },
    { on: ["status", "created_at", "id"] },
  ])
