import type { CooperativeStatus } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { NotSignedIn } from "./member-error"
import type { MemberRole } from "./member-may"
import { memberMessages } from "./messages"
import { tokenHash } from "./secret-token"
import { touchSession } from "./session/touch-session"

/** A signed-in member with the cooperative they work for. */
export interface SignedInMember {
  id: string
  role: MemberRole
  cooperative_id: string
  cooperative_status: CooperativeStatus
  session_id: string
}

interface Row extends SignedInMember {
  stale: boolean
}

const memberSql = `
  select m.id, m.role, c.id as cooperative_id, c.status as cooperative_status, s.id as session_id,
    s.last_seen_at < now() - interval '5 minutes' as stale
  from cooperative_member_session s join cooperative_member m on m.id = s.member_id and m.deleted_at is null
    join cooperative c on c.id = m.cooperative_id and c.deleted_at is null
  where s.token_hash = ? and s.revoked_at is null and s.expires_at > now() and s.deleted_at is null`

const whySql = `
  select m.deleted_at is not null as removed from cooperative_member_session s join cooperative_member m on m.id = s.member_id
  where s.token_hash = ?`

/** The member a session's token belongs to, as of now. Throws NotSignedIn (401) that says why there is none. */
export async function findMember(scope: MedusaContainer, token: string | null): Promise<SignedInMember> {
  if (!token) throw new NotSignedIn()
  const pg = pgOf(scope)
  const hash = tokenHash(token)
  const [found] = await sql<Row>(pg, memberSql, [hash])
  if (!found) {
    const [known] = await sql<{ removed: boolean }>(pg, whySql, [hash])
    if (!known) throw new NotSignedIn()
    throw new NotSignedIn(known.removed ? memberMessages.removed : memberMessages.sessionOver)
  }
  const { stale, ...member } = found
  if (stale) await touchSession(pg, member.session_id)
  return member
}
