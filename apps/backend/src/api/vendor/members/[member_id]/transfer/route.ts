import type { MemberListResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { transferOwnership } from "../../../../../workflows/member/people/transfer-ownership"
import type { MemberRequest } from "../../../_http/member-request"
import { answerMembers } from "../../answer-members"
import { peopleStep } from "../../people-step"

/** POST /vendor/members/:member_id/transfer: they become owner, the one who asks a manager. */
export const POST = async (req: MemberRequest, res: MedusaResponse<MemberListResponse>) => {
  await transferOwnership(req.scope, peopleStep(req))
  await answerMembers(req, res)
}
