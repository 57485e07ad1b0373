import type { ResetLinkResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { makeStaffResetLink } from "../../../../../../../workflows/member/password/make-staff-reset-link"
import { actorOf } from "../../../../../_http/actor-of"

/** POST /admin/cooperatives/:id/members/:member_id/reset-link: a link for a member who forgot the password and has no e-mail. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ResetLinkResponse>) => {
  const { id = "", member_id = "" } = req.params
  res.json(await makeStaffResetLink(req.scope, { cooperative_id: id, member_id, actor: actorOf(req) }))
}
