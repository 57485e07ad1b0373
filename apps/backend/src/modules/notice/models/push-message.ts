import { model } from "@medusajs/framework/utils"

/** One notice on its way to one browser, and how far it is. */
export const PushMessage = model
  .define("push_message", {
    /** "<notice>.<subscription>": one message for the two, however often it is asked for. */
    id: model.id({ prefix: "push" }).primaryKey(),
    notice_id: model.text(),
    subscription_id: model.text(),
    state: model.enum(["pending", "sent", "failed"]).default("pending"),
    tries: model.number().default(0),
    /** While pending: not tried before this time, which also covers a try under way (UTC). */
    next_try_at: model.dateTime(),
    /** HTTP status of the last failed try; 0 when no answer came. */
    last_status: model.number().nullable(),
  })
  .indexes([
    { on: ["subscription_id"] },
    { on: ["created_at"] },
    { on: ["next_try_at"], where: "state = 'pending' AND deleted_at IS NULL" },
  ])
