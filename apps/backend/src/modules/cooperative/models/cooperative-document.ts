import { model } from "@medusajs/framework/utils"

/** A paper a cooperative sent in. The file lies where no address leads; only members and staff are given it. */
export const CooperativeDocument = model
  .define("cooperative_document", {
    id: model.id({ prefix: "coopdoc" }).primaryKey(),
    cooperative_id: model.text(),
    kind: model.enum(["registration", "tax", "bank", "identity", "other"]),
    /** As its sender called the file. */
    name: model.text(),
    content_type: model.text(),
    /** Bytes. */
    size: model.number(),
    /** Key of the File Module. */
    file_key: model.text(),
    /** "member:<id>". */
    uploaded_by: model.text(),
    /** The Idempotency-Key it came with, so that a repeated upload is one paper. */
    request_key: model.text().nullable(),
  })
  .indexes([
    { on: ["cooperative_id", "created_at"] },
    { on: ["request_key"], unique: true, where: "request_key IS NOT NULL" },
  ])
