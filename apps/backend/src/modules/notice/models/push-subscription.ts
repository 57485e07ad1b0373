import { model } from "@medusajs/framework/utils"

/** One browser that wants to be told of new orders. It is knocked at only while the session that made it lasts. */
export const PushSubscription = model
  .define("push_subscription", {
    id: model.id({ prefix: "pushsub" }).primaryKey(),
    cooperative_id: model.text(),
    member_id: model.text(),
    session_id: model.text(),
    /** Address at the browser's push service; whoever knows it can knock there, so it is never answered or logged. */
    endpoint: model.text(),
    p256dh: model.text(),
    auth: model.text(),
    lang: model.enum(["vi", "en"]),
    /** Shortened: "Chrome 120, Android 10". */
    device: model.text().nullable(),
  })
  .indexes([
    { on: ["endpoint"], unique: true },
    { on: ["member_id"] },
    { on: ["session_id"] },
    { on: ["cooperative_id"] },
  ])
