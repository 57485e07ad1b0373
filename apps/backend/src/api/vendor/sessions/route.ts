import type { DoneResponse, SessionListResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { pgOf } from "../../../lib/sql"
import { endAllSessions } from "../../../workflows/member/session/end-sessions"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listSessions } from "./readers/list-sessions"

/** GET /vendor/sessions: where one is signed in. */
export const GET = async (req: MemberRequest, res: MedusaResponse<SessionListResponse>) => {
  res.json({ sessions: await listSessions(req.scope, memberOf(req)) })
}

/** DELETE /vendor/sessions: signs oneself out everywhere else. */
export const DELETE = async (req: MemberRequest, res: MedusaResponse<DoneResponse>) => {
  const { id, session_id } = memberOf(req)
  await endAllSessions(pgOf(req.scope), id, session_id)
  res.json({ done: true })
}
