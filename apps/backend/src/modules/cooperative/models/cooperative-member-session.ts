import { model } from "@medusajs/framework/utils"

/** One place where a member is signed in. Only the digest of its token is kept; nothing here names a person's whole address. */
export const CooperativeMemberSession = model
  .define("cooperative_member_session", {
    id: model.id({ prefix: "memses" }).primaryKey(),
    member_id: model.text(),
    /** SHA-256 of the token, base64url. */
    token_hash: model.text(),
    /** Shortened: "Chrome 120, Android 10". */
    device: model.text().nullable(),
    /** Shortened: "203.0.113.…". */
    address: model.text().nullable(),
    /** UTC, behind by up to five minutes. */
    last_seen_at: model.dateTime(),
    expires_at: model.dateTime(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["member_id"] }, { on: ["expires_at"] }])
