import { model } from "@medusajs/framework/utils"

/** Something a cooperative's people are told of. It names no buyer. `dedupe_key` makes one notice of an event that comes twice. */
export const Notice = model
  .define("notice", {
    id: model.id({ prefix: "notice" }).primaryKey(),
    cooperative_id: model.text(),
    /** A NoticeKind of @cho-htx/contracts. */
    kind: model.text(),
    dedupe_key: model.text(),
    order_id: model.text().nullable(),
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    subject: model.text().nullable(),
    count: model.number().nullable(),
    reason: model.text().nullable(),
    /** Waits for the mail that gathers decisions. */
    to_mail: model.boolean().default(false),
  })
  .indexes([
    { on: ["dedupe_key"], unique: true },
    { on: ["cooperative_id", "created_at", "id"] },
    { on: ["created_at"] },
    { on: ["created_at", "id"], name: "IDX_notice_to_mail", where: "to_mail AND deleted_at IS NULL" },
  ])
