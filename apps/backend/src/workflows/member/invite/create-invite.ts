import type { CreateInviteBody, InviteCreatedResponse, VendorInvite } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../../lib/entity-id"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { writeAudit } from "../../staff/write-audit"
import { NotAllowedTo } from "../member-error"
import { memberMessages } from "../messages"
import { portalUrl } from "../portal-url"
import { newToken, tokenHash } from "../secret-token"
import { inviteColumns, openInvite } from "./open-invite"

/** Open invitations of one cooperative. */
const MOST = 50

const takeTurns = "select id from cooperative where id = ? for update"
const isOwner = `
  select id from cooperative_member where id = ? and cooperative_id = ? and role = 'owner' and deleted_at is null`
const count = `select count(*)::int as count from cooperative_invite where cooperative_id = ? and ${openInvite}`
const insert = `
  insert into cooperative_invite (id, cooperative_id, name, role, token_hash, invited_by, expires_at)
  values (?, ?, ?, ?, ?, ?, now() + interval '7 days') returning ${inviteColumns}`

/** Invites somebody by a link that works once, for seven days, and is told this once. Throws 403 for who is no owner any more, NOT_ALLOWED beyond fifty open ones. */
export async function createInvite(
  scope: MedusaContainer,
  { cooperative_id, by, name, role }: CreateInviteBody & { cooperative_id: string; by: string },
): Promise<InviteCreatedResponse> {
  const token = newToken("htxi_")
  const id = entityId("coopinv")
  const actor = `member:${by}`
  const invite = await pgOf(scope).transaction(async (trx) => {
    await sql(trx, takeTurns, [cooperative_id])
    if ((await sql(trx, isOwner, [by, cooperative_id])).length === 0) throw new NotAllowedTo(memberMessages.ownersOnly)
    const [open] = await sql<{ count: number }>(trx, count, [cooperative_id])
    if ((open?.count ?? 0) >= MOST) throw new Refusal("not_allowed", memberMessages.tooManyInvites(MOST))
    const about = { entity: "cooperative_invite", entity_id: id, after: { role, cooperative_id } }
    await writeAudit(trx, { actor, action: "member.invite", ...about })
    const [row] = await sql<VendorInvite>(trx, insert, [id, cooperative_id, name, role, tokenHash(token), actor])
    return row
  })
  if (!invite) throw new Error("The invitation was not written")
  return { invite, url: portalUrl.invite(token) }
}
