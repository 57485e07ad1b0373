import type { AcceptInviteBody, CooperativeStatus } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { countAction } from "../../guess/count-action"
import { writeAudit } from "../../staff/write-audit"
import { emailOf, mobileOf } from "../identifier"
import { insertMember } from "../insert-member"
import type { MemberRole } from "../member-may"
import { memberMessages } from "../messages"
import { createAccount, dropAccount } from "../password/account"
import { refuseWeakPassword } from "../password/refuse-weak-password"
import { refuseTaken } from "../refuse-taken"
import { tokenHash } from "../secret-token"
import { type OpenedSession, openSession } from "../session/open-session"
import type { Visitor } from "../session/visitor"
import { enterAgain } from "./enter-again"
import { openInvite } from "./open-invite"
import { readInvite } from "./read-invite"

/** Members of one cooperative. */
const MOST = 100
const OF_ADDRESS = 30

export interface AcceptInvite extends Omit<AcceptInviteBody, "as"> {
  token: string
  visitor: Visitor
  ip: string
}

interface Taken {
  id: string
  cooperative_id: string
  role: MemberRole
}

/** The cooperative first, as everything about its people does: who takes the invitation back meanwhile has taken it back. */
const takeTurns = `
  select status from cooperative where id = (select cooperative_id from cooperative_invite where token_hash = ?) for update`
const take = `
  select id, cooperative_id, role from cooperative_invite where token_hash = ? and ${openInvite} for update`
const count = "select count(*)::int as count from cooperative_member where cooperative_id = ? and deleted_at is null"
const close = "update cooperative_invite set accepted_at = now(), member_id = ?, updated_at = now() where id = ?"

/**
 * Joins a cooperative by its invitation: account, membership and session, all or nothing, and the link is used up. Who sends the same again,
 * because the answer was lost, is signed in. Throws NOT_FOUND for a link that opens nothing, INVALID_DATA beside a field that is wrong or
 * taken, 429 after thirty tries from one network, or after too many wrong passwords.
 */
export async function acceptInvite(scope: MedusaContainer, input: AcceptInvite): Promise<OpenedSession> {
  await countAction(scope, [{ what: "invite-accept", of: input.ip, most: OF_ADDRESS }])
  try {
    return await acceptOnce(scope, input)
  } catch (error) {
    const over = error instanceof Refusal && error.type === "not_found"
    const again = over ? await enterAgain(scope, input) : null
    if (again) return again
    throw error
  }
}

async function acceptOnce(scope: MedusaContainer, input: AcceptInvite): Promise<OpenedSession> {
  await readInvite(scope, input.token)
  const who = { phone: mobileOf(input.phone, "phone"), email: emailOf(input.email) }
  refuseWeakPassword("password", input.password, who)
  const account = await createAccount(scope, input.password)
  try {
    return await pgOf(scope).transaction((trx) => join(trx, input, who, account))
  } catch (error) {
    await dropAccount(scope, account)
    throw error
  }
}

async function join(
  trx: Knex.Transaction,
  { token, name, visitor }: AcceptInvite,
  who: { phone: string; email: string | null },
  auth_identity_id: string,
): Promise<OpenedSession> {
  const hash = tokenHash(token)
  const [cooperative] = await sql<{ status: CooperativeStatus }>(trx, takeTurns, [hash])
  const [invite] = await sql<Taken>(trx, take, [hash])
  if (!invite || cooperative?.status === "suspended" || cooperative?.status === "closed")
    throw new Refusal("not_found", memberMessages.inviteOver)
  const { cooperative_id, role } = invite
  await refuseTaken(trx, who, { phone: "phone", email: "email" })
  const [has] = await sql<{ count: number }>(trx, count, [cooperative_id])
  if ((has?.count ?? 0) >= MOST) throw new Refusal("not_allowed", memberMessages.tooManyMembers(MOST))
  const id = await insertMember(trx, { ...who, name, role, cooperative_id, auth_identity_id })
  await sql(trx, close, [id, invite.id])
  const about = { entity: "cooperative_member", entity_id: id, after: { role, cooperative_id } }
  await writeAudit(trx, { actor: `member:${id}`, action: "member.join", ...about })
  return openSession(trx, id, visitor)
}
