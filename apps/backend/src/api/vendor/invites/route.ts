import type { CreateInviteBody, InviteCreatedResponse, InviteListResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { createInvite } from "../../../workflows/member/invite/create-invite"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listInvites } from "./readers/list-invites"

/** GET /vendor/invites: those that can still be used. */
export const GET = async (req: MemberRequest, res: MedusaResponse<InviteListResponse>) => {
  res.json({ invites: await listInvites(req.scope, memberOf(req).cooperative_id) })
}

/** POST /vendor/invites: a link for a new colleague; who made it may ask again by its id. */
export const POST = async (req: MemberRequest<CreateInviteBody>, res: MedusaResponse<InviteCreatedResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  res.json(await createInvite(req.scope, { ...req.validatedBody, cooperative_id, by: id }))
}
