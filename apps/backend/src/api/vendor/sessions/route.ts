import type { SessionListResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listSessions } from "./readers/list-sessions"

/** GET /vendor/sessions: where one is signed in. */
export const GET = async (req: MemberRequest, res: MedusaResponse<SessionListResponse>) => {
  res.json({ sessions: await listSessions(req.scope, memberOf(req)) })
}
