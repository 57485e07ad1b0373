import type { MemberListResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listMembers } from "./readers/list-members"

/** Answers the cooperative's people as they are now. */
export async function answerMembers(req: MemberRequest, res: MedusaResponse<MemberListResponse>): Promise<void> {
  res.json({ members: await listMembers(req.scope, memberOf(req)) })
}
