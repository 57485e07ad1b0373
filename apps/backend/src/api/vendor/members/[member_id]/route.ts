import type { ChangeMemberBody, DoneResponse, MemberListResponse, RemoveMemberQuery } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { changeRole } from "../../../../workflows/member/people/change-role"
import { removeMember } from "../../../../workflows/member/people/remove-member"
import { queryOf } from "../../../admin/_http/query-of"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { clearSessionCookie } from "../../_http/session-cookie"
import { answerMembers } from "../answer-members"
import { peopleStep } from "../people-step"

/** POST /vendor/members/:member_id: another role; 409 when somebody else has changed it since it was seen. */
export const POST = async (req: MemberRequest<ChangeMemberBody>, res: MedusaResponse<MemberListResponse>) => {
  await changeRole(req.scope, { ...peopleStep(req), ...req.validatedBody })
  await answerMembers(req, res)
}

/** DELETE /vendor/members/:member_id: an owner removes a colleague; with one's own id, one leaves. */
export const DELETE = async (req: MemberRequest, res: MedusaResponse<DoneResponse>) => {
  const step = peopleStep(req)
  await removeMember(req.scope, { ...step, ...queryOf<RemoveMemberQuery>(req) })
  if (step.member_id === memberOf(req).id) clearSessionCookie(res)
  res.json({ done: true })
}
