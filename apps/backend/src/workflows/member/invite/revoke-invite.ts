import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { writeAudit } from "../../staff/write-audit"
import { memberMessages } from "../messages"

const revoke = `
  update cooperative_invite set revoked_at = coalesce(revoked_at, now()), updated_at = now()
  where id = ? and cooperative_id = ? and accepted_at is null and deleted_at is null returning id`

const used = `
  select name from cooperative_invite where id = ? and cooperative_id = ? and accepted_at is not null and deleted_at is null`

/** Takes an invitation back; its link opens nothing any more. Throws CONFLICT for one that was used, NOT_FOUND for another cooperative's. */
export async function revokeInvite(
  scope: MedusaContainer,
  { id, cooperative_id, actor }: { id: string; cooperative_id: string; actor: string },
): Promise<void> {
  await pgOf(scope).transaction(async (trx) => {
    const revoked = await sql(trx, revoke, [id, cooperative_id])
    if (revoked.length === 0) {
      const [joined] = await sql<{ name: string }>(trx, used, [id, cooperative_id])
      if (joined) throw new Refusal("conflict", memberMessages.inviteUsed(joined.name))
    }
    if (revoked.length === 0) throw new Refusal("not_found", memberMessages.inviteNotFound)
    await writeAudit(trx, { actor, action: "member.invite.revoke", entity: "cooperative_invite", entity_id: id })
  })
}
