import { model } from "@medusajs/framework/utils"

/** An event written in the transaction that caused it; a job emits it at least once after the commit. */
export const OutboxEvent = model
  .define("outbox_event", {
    id: model.id({ prefix: "outbox" }).primaryKey(),
    name: model.text(),
    data: model.json(),
    attempts: model.number().default(0),
    last_error: model.text().nullable(),
    emitted_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["created_at"], where: "emitted_at IS NULL" }])
