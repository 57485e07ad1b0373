import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

/** A person who works for a cooperative. `auth_identity_id` is set once they can log in. */
export const CooperativeMember = model
  .define("cooperative_member", {
    id: model.id({ prefix: "coopmem" }).primaryKey(),
    name: model.text(),
    /** E.164 once they can log in. */
    phone: model.text().nullable(),
    /** In lower case once they can log in. */
    email: model.text().nullable(),
    role: model.enum(["owner", "manager", "packer"]),
    auth_identity_id: model.text().nullable(),
    cooperative: model.belongsTo(() => Cooperative, { mappedBy: "members" }),
  })
  .indexes([
    { on: ["auth_identity_id"], unique: true, where: "auth_identity_id IS NOT NULL AND deleted_at IS NULL" },
    // What somebody signs in with names one account.
    { on: ["phone"], unique: true, where: "auth_identity_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["email"], unique: true, where: "auth_identity_id IS NOT NULL AND deleted_at IS NULL" },
  ])
