import type { DoneResponse, SessionResponse, SignInBody } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endSession } from "../../../workflows/member/session/end-sessions"
import { signIn } from "../../../workflows/member/session/sign-in"
import { answerSession } from "../_http/answer-session"
import { clearSessionCookie, sessionTokenOf } from "../_http/session-cookie"
import { visitorOf } from "../_http/visitor-of"

/** POST /vendor/session: signs a member in by phone or e-mail and password. */
export const POST = async (req: MedusaRequest<SignInBody>, res: MedusaResponse<SessionResponse>) => {
  const { as, ...secret } = req.validatedBody
  const opened = await signIn(req.scope, { ...secret, ...visitorOf(req) })
  await answerSession(req, res, opened, as)
}

/** DELETE /vendor/session: signs out here; done twice, it is done. */
export const DELETE = async (req: MedusaRequest, res: MedusaResponse<DoneResponse>) => {
  await endSession(req.scope, sessionTokenOf(req)?.token ?? null)
  clearSessionCookie(res)
  res.json({ done: true })
}
