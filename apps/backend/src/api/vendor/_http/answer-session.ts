import type { SessionResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readMe } from "../../../workflows/member/read-me"
import type { OpenedSession } from "../../../workflows/member/session/open-session"
import { setSessionCookie } from "./session-cookie"

/** Answers who has just signed in; the token goes into a cookie no script reads, or, for programs that ask, into the body. */
export async function answerSession(
  req: MedusaRequest,
  res: MedusaResponse<SessionResponse>,
  { session_id, member_id, token, expires_at }: OpenedSession,
  as: "cookie" | "token",
): Promise<void> {
  const me = await readMe(req.scope, { member_id, session_id })
  if (as === "cookie") setSessionCookie(res, token)
  res.json({ ...me, token: as === "token" ? token : null, expires_at })
}
