import { model } from "@medusajs/framework/utils"

/** A change of words, photos or packs of a product on sale, which waits for the alliance. At most one is open per product: later edits replace it. */
export const ChangeRequest = model
  .define("listing_change_request", {
    id: model.id({ prefix: "lchg" }).primaryKey(),
    product_id: model.text(),
    cooperative_id: model.text(),
    status: model.enum(["open", "approved", "rejected", "withdrawn"]).default("open"),
    /** FieldChange[] of @cho-htx/contracts: what differs from the product on sale. */
    changes: model.json(),
    /** The whole product as it shall be (StoredContent of workflows/listing). */
    content: model.json(),
    submitted_by: model.text(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["product_id"], unique: true, where: "status = 'open' AND deleted_at IS NULL" },
    { on: ["product_id", "created_at"] },
    { on: ["status", "created_at", "id"] },
  ])
