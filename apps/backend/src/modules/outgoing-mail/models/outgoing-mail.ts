import { model } from "@medusajs/framework/utils"

/** One mail as it was written for its reader, and how far its delivery is. `dedupe_key` makes one mail of an event that comes twice. */
export const OutgoingMail = model
  .define("outgoing_mail", {
    id: model.id({ prefix: "mail" }).primaryKey(),
    /** "<event>:<id>:<reader>". */
    dedupe_key: model.text().unique(),
    /** A MailKind of @cho-htx/contracts. */
    kind: model.text(),
    to_address: model.text(),
    to_name: model.text().nullable(),
    subject: model.text(),
    text: model.text(),
    html: model.text(),
    order_group_id: model.text().nullable(),
    /** Code of the purchase, for staff who look a mail up. */
    order_code: model.text().nullable(),
    /** `failed` once it was given up; a person may send it again. */
    state: model.enum(["pending", "sent", "failed"]).default("pending"),
    tries: model.number().default(0),
    /** While pending: not tried before this time, which also covers a try under way (UTC). */
    next_try_at: model.dateTime(),
    last_error: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["created_at", "id"] },
    { on: ["state", "created_at", "id"] },
    { on: ["order_code"] },
    { on: ["to_address"] },
    { on: ["next_try_at"], where: "state = 'pending' AND deleted_at IS NULL" },
  ])
