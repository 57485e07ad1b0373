import type { MeResponse, SessionCooperative, SessionMember } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { NotSignedIn } from "./member-error"

interface Row extends SessionMember {
  cooperative: SessionCooperative
}

/** Why a cooperative is in its present state, when somebody said why; nobody needs a reason for being active. */
export const statusReasonSql = `(
  select h.reason from cooperative_status_change h where h.cooperative_id = c.id and h.to_status = c.status
    and c.status in ('draft', 'suspended', 'closed') and h.deleted_at is null order by h.created_at desc, h.id desc limit 1)`

const meSql = `
  select m.id, m.name, m.role, m.phone, m.email, json_build_object('id', c.id, 'handle', c.handle, 'name', c.name,
    'short_name', c.short_name, 'initials', c.initials, 'logo_url', c.logo_url, 'status', c.status,
    'status_reason', ${statusReasonSql}, 'admitted', c.verified_at is not null) as cooperative
  from cooperative_member m join cooperative c on c.id = m.cooperative_id
  where m.id = ? and m.deleted_at is null and c.deleted_at is null`

/** The signed-in person and their cooperative. Throws NotSignedIn when they have just been removed. */
export async function readMe(
  scope: MedusaContainer,
  member: { member_id: string; session_id: string },
): Promise<MeResponse> {
  const [row] = await sql<Row>(pgOf(scope), meSql, [member.member_id])
  if (!row) throw new NotSignedIn()
  const { cooperative, ...person } = row
  return { member: person, cooperative, session_id: member.session_id }
}
