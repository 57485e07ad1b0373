import type { DoneResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { endOwnSession } from "../../../../workflows/member/session/end-sessions"
import { type MemberRequest, memberOf } from "../../_http/member-request"

/** DELETE /vendor/sessions/:session_id: signs oneself out at one place; somebody else's session answers 404. */
export const DELETE = async (req: MemberRequest, res: MedusaResponse<DoneResponse>) => {
  await endOwnSession(req.scope, memberOf(req).id, req.params.session_id ?? "")
  res.json({ done: true })
}
