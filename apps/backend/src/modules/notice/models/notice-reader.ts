import { model } from "@medusajs/framework/utils"

/** How far one member has read: everything up to `read_until` (UTC). */
export const NoticeReader = model
  .define("notice_reader", {
    id: model.id({ prefix: "noterd" }).primaryKey(),
    member_id: model.text(),
    read_until: model.dateTime(),
  })
  .indexes([{ on: ["member_id"], unique: true }])
