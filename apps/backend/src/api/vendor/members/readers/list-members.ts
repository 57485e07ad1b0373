import type { VendorMember } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../../lib/sql"
import type { SignedInMember } from "../../../../workflows/member/find-member"

const listSql = `
  select m.id, m.name, m.role, m.phone, m.email, m.id = ? as me, m.created_at,
    (select max(s.last_seen_at) from cooperative_member_session s where s.member_id = m.id) as last_seen_at
  from cooperative_member m where m.cooperative_id = ? and m.deleted_at is null order by m.created_at, m.id limit 100`

/** Who works for the member's cooperative, the first who joined first. */
export const listMembers = (
  scope: MedusaContainer,
  { id, cooperative_id }: Pick<SignedInMember, "id" | "cooperative_id">,
): Promise<VendorMember[]> => sql<VendorMember>(pgOf(scope), listSql, [id, cooperative_id])
