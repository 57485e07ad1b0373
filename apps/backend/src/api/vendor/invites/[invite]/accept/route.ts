import type { AcceptInviteBody, SessionResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptInvite } from "../../../../../workflows/member/invite/accept-invite"
import { answerSession } from "../../../_http/answer-session"
import { visitorOf } from "../../../_http/visitor-of"

/** POST /vendor/invites/:invite/accept: joins by the link's token, with a session. */
export const POST = async (req: MedusaRequest<AcceptInviteBody>, res: MedusaResponse<SessionResponse>) => {
  const { as, ...body } = req.validatedBody
  const opened = await acceptInvite(req.scope, { ...body, token: req.params.invite ?? "", ...visitorOf(req) })
  await answerSession(req, res, opened, as)
}
