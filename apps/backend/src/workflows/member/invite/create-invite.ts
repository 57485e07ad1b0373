import type { CreateInviteBody, InviteCreatedResponse, VendorInvite } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../../lib/entity-id"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { writeAudit } from "../../staff/write-audit"
import { NotAllowedTo } from "../member-error"
import { memberMessages } from "../messages"
import { portalUrl } from "../portal-url"
import { tokenHash } from "../secret-token"
import { inviteToken } from "./invite-token"
import { inviteColumns, openInvite } from "./open-invite"

/** Open invitations of one cooperative. */
const MOST = 50

const takeTurns = "select id from cooperative where id = ? for update"
const isOwner = `
  select id from cooperative_member where id = ? and cooperative_id = ? and role = 'owner' and deleted_at is null`
const count = `select count(*)::int as count from cooperative_invite where cooperative_id = ? and ${openInvite}`
const insert = `
  insert into cooperative_invite (id, cooperative_id, name, role, token_hash, invited_by, expires_at)
  values (?, ?, ?, ?, ?, ?, now() + interval '7 days') on conflict (id) do nothing returning ${inviteColumns}`

const known = "select 1 from cooperative_invite where id = ?"
const again = `
  update cooperative_invite set token_hash = ?, updated_at = now()
  where id = ? and cooperative_id = ? and invited_by = ? and ${openInvite} returning ${inviteColumns}`

/**
 * Invites somebody by a link that works once, for seven days. An id of the caller's own, sent again, answers the same link to who made it. Throws
 * 403 for who is no owner any more, NOT_ALLOWED beyond fifty open ones, NOT_FOUND when the id is somebody else's or no longer open.
 */
export async function createInvite(
  scope: MedusaContainer,
  {
    id = entityId("coopinv"),
    cooperative_id,
    by,
    name,
    role,
  }: CreateInviteBody & { cooperative_id: string; by: string },
): Promise<InviteCreatedResponse> {
  const token = inviteToken(id)
  const actor = `member:${by}`
  const invite = await pgOf(scope).transaction(async (trx) => {
    await sql(trx, takeTurns, [cooperative_id])
    if ((await sql(trx, isOwner, [by, cooperative_id])).length === 0) throw new NotAllowedTo(memberMessages.ownersOnly)
    if ((await sql(trx, known, [id])).length > 0) {
      const [same] = await sql<VendorInvite>(trx, again, [tokenHash(token), id, cooperative_id, actor])
      if (!same) throw new Refusal("not_found", memberMessages.inviteNotFound)
      return same
    }
    const [open] = await sql<{ count: number }>(trx, count, [cooperative_id])
    if ((open?.count ?? 0) >= MOST) throw new Refusal("not_allowed", memberMessages.tooManyInvites(MOST))
    const about = { entity: "cooperative_invite", entity_id: id, after: { role, cooperative_id } }
    await writeAudit(trx, { actor, action: "member.invite", ...about })
    const [row] = await sql<VendorInvite>(trx, insert, [id, cooperative_id, name, role, tokenHash(token), actor])
    // Another cooperative took the id in this very moment.
    if (!row) throw new Refusal("not_found", memberMessages.inviteNotFound)
    return row
  })
  return { invite, url: portalUrl.invite(token) }
}
