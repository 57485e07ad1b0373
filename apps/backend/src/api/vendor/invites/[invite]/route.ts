import type { DoneResponse, InvitePreviewResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readInvite } from "../../../../workflows/member/invite/read-invite"
import { revokeInvite } from "../../../../workflows/member/invite/revoke-invite"
import { type MemberRequest, memberOf } from "../../_http/member-request"

/** GET /vendor/invites/:invite: what the link with this token invites to; open to whoever has it. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<InvitePreviewResponse>) => {
  res.json({ invite: await readInvite(req.scope, req.params.invite ?? "") })
}

/** DELETE /vendor/invites/:invite: takes the invitation with this id back. */
export const DELETE = async (req: MemberRequest, res: MedusaResponse<DoneResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  await revokeInvite(req.scope, { id: req.params.invite ?? "", cooperative_id, actor: `member:${id}` })
  res.json({ done: true })
}
