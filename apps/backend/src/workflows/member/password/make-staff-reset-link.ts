import type { ResetLinkResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { writeAudit } from "../../staff/write-audit"
import { memberMessages } from "../messages"
import { makeReset } from "./make-reset"

const find = `
  select auth_identity_id from cooperative_member where id = ? and cooperative_id = ? and deleted_at is null`

/** Staff make a link for an owner who forgot the password and has no e-mail, once they know who calls. Throws NOT_FOUND, NOT_ALLOWED without an account. */
export async function makeStaffResetLink(
  scope: MedusaContainer,
  { cooperative_id, member_id, actor }: { cooperative_id: string; member_id: string; actor: string },
): Promise<ResetLinkResponse> {
  return pgOf(scope).transaction(async (trx) => {
    const [member] = await sql<{ auth_identity_id: string | null }>(trx, find, [member_id, cooperative_id])
    if (!member) throw new Refusal("not_found", memberMessages.memberNotFound)
    if (!member.auth_identity_id) throw new Refusal("not_allowed", memberMessages.noAccount)
    const about = { entity: "cooperative_member", entity_id: member_id }
    await writeAudit(trx, { actor, action: "member.reset_link", on_behalf_of: cooperative_id, ...about })
    return makeReset(trx, member_id, actor)
  })
}
