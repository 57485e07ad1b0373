import type { PeopleStep } from "../../../workflows/member/people/in-people-step"
import { type MemberRequest, memberOf } from "../_http/member-request"

/** Whom the path names, and who asks; another cooperative's people do not exist for them. */
export function peopleStep(req: MemberRequest): PeopleStep {
  const { id, cooperative_id } = memberOf(req)
  return { cooperative_id, by: id, member_id: req.params.member_id ?? "" }
}
