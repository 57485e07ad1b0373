import type { MemberListResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MemberRequest } from "../_http/member-request"
import { answerMembers } from "./answer-members"

/** GET /vendor/members: one's colleagues and oneself. */
export const GET = (req: MemberRequest, res: MedusaResponse<MemberListResponse>) => answerMembers(req, res)
