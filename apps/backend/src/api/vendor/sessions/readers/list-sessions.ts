import type { VendorSession } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../../lib/sql"
import type { SignedInMember } from "../../../../workflows/member/find-member"

const listSql = `
  select id, id = ? as current, device, address, created_at, last_seen_at, expires_at from cooperative_member_session
  where member_id = ? and revoked_at is null and expires_at > now() and deleted_at is null
  order by last_seen_at desc, id limit 50`

/** Where a member is signed in, the latest used first. */
export const listSessions = (scope: MedusaContainer, member: SignedInMember): Promise<VendorSession[]> =>
  sql<VendorSession>(pgOf(scope), listSql, [member.session_id, member.id])
