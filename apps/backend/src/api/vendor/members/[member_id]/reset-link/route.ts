import type { ResetLinkResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { makeResetLink } from "../../../../../workflows/member/password/make-reset-link"
import type { MemberRequest } from "../../../_http/member-request"
import { peopleStep } from "../../people-step"

/** POST /vendor/members/:member_id/reset-link: a link for a colleague to choose a new password; it is told this once. */
export const POST = async (req: MemberRequest, res: MedusaResponse<ResetLinkResponse>) => {
  res.json(await makeResetLink(req.scope, peopleStep(req)))
}
