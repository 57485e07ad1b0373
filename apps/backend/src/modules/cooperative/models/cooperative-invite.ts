import { model } from "@medusajs/framework/utils"

/** An invitation to join a cooperative by link; used once, for seven days. Only the digest of the link's token is kept. */
export const CooperativeInvite = model
  .define("cooperative_invite", {
    id: model.id({ prefix: "coopinv" }).primaryKey(),
    cooperative_id: model.text(),
    /** Whom it is meant for, as the owner wrote it. */
    name: model.text(),
    role: model.enum(["owner", "manager", "packer"]),
    token_hash: model.text(),
    /** "member:<id>". */
    invited_by: model.text(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    /** Who joined by it. */
    member_id: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["cooperative_id", "created_at"] }])
