import { model } from "@medusajs/framework/utils"

/** A link to choose a new password; used once, for 30 minutes. Only the digest of its token is kept. */
export const CooperativePasswordReset = model
  .define("cooperative_password_reset", {
    id: model.id({ prefix: "pwreset" }).primaryKey(),
    member_id: model.text(),
    token_hash: model.text(),
    /** "member:<id>" of the owner who made it, or "mail". */
    made_by: model.text(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["member_id"] }])
