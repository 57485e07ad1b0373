import { model } from "@medusajs/framework/utils"

/** An upload of a cooperative: a photo of goods, or a page of a certificate. Its bytes arrive as chunks and become files once all are there. */
export const Photo = model
  .define("photo", {
    id: model.id({ prefix: "photo" }).primaryKey(),
    cooperative_id: model.text(),
    purpose: model.enum(["product", "certificate"]),
    status: model.enum(["uploading", "ready"]).default("uploading"),
    /** Bytes promised, and bytes here so far. */
    bytes: model.number(),
    received: model.number().default(0),
    /** What the browser said; `stored_type` is what was written after looking at the bytes. */
    type: model.text(),
    stored_type: model.text().nullable(),
    url: model.text().nullable(),
    thumbnail_url: model.text().nullable(),
    width: model.number().nullable(),
    height: model.number().nullable(),
    /** Keys of the File Module, to read and delete them. */
    file_keys: model.array().nullable(),
    /** When a product or certificate first took it: what was never taken is deleted after a day. */
    attached_at: model.dateTime().nullable(),
    /** The certificate whose page it is. */
    certificate_id: model.text().nullable(),
    /** What makes a repeated request the same one. */
    request_key: model.text().nullable(),
    created_by: model.text(),
  })
  .indexes([
    { on: ["cooperative_id", "created_at"] },
    { on: ["request_key"], unique: true, where: "request_key IS NOT NULL AND deleted_at IS NULL" },
    { on: ["certificate_id"], where: "certificate_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["created_at"], where: "attached_at IS NULL AND deleted_at IS NULL" },
  ])
  .checks([
    { name: "photo_received_range", expression: (columns) => `${columns.received} BETWEEN 0 AND ${columns.bytes}` },
  ])
