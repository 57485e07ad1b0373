import type { VendorInvite } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../../lib/sql"
import { inviteColumns, openInvite } from "../../../../workflows/member/invite/open-invite"

const listSql = `
  select ${inviteColumns} from cooperative_invite where cooperative_id = ? and ${openInvite}
  order by created_at desc, id limit 50`

/** Invitations of a cooperative that can still be used, newest first. */
export const listInvites = (scope: MedusaContainer, cooperativeId: string): Promise<VendorInvite[]> =>
  sql<VendorInvite>(pgOf(scope), listSql, [cooperativeId])
