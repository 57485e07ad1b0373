import type { CooperativeStatus } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import type { MemberRole } from "./member-may"

/** A signed-in member with the cooperative they work for. */
export interface SignedInMember {
  id: string
  role: MemberRole
  cooperative_id: string
  cooperative_status: CooperativeStatus
}

const memberSql = `
  select m.id, m.role, c.id as cooperative_id, c.status as cooperative_status
  from cooperative_member m join cooperative c on c.id = m.cooperative_id and c.deleted_at is null
  where m.id = ? and m.auth_identity_id = ? and m.deleted_at is null`

/** The member a sign-in belongs to, as of now; null when they no longer work there or the sign-in is not theirs. */
export async function findMember(
  scope: MedusaContainer,
  memberId: string,
  authIdentityId: string,
): Promise<SignedInMember | null> {
  const [member] = await sql<SignedInMember>(pgOf(scope), memberSql, [memberId, authIdentityId])
  return member ?? null
}
