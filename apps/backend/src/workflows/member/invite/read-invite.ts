import type { InvitePreviewResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { memberMessages } from "../messages"
import { tokenHash } from "../secret-token"
import { openInvite } from "./open-invite"

const find = `
  select i.name, i.role, i.expires_at,
    json_build_object('name', c.name, 'short_name', c.short_name, 'initials', c.initials) as cooperative
  from (select * from cooperative_invite where token_hash = ? and ${openInvite}) i
    join cooperative c on c.id = i.cooperative_id and c.deleted_at is null and c.status not in ('suspended', 'closed')`

/** What an invitation is to, for whoever has its link. Throws NOT_FOUND once it is used, over or taken back, and while the cooperative may only read. */
export async function readInvite(scope: MedusaContainer, token: string): Promise<InvitePreviewResponse["invite"]> {
  const [invite] = await sql<InvitePreviewResponse["invite"]>(pgOf(scope), find, [tokenHash(token)])
  if (!invite) throw new Refusal("not_found", memberMessages.inviteOver)
  return invite
}
