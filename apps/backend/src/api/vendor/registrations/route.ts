import type { RegistrationBody, SessionResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { registerCooperative } from "../../../workflows/registration/register-cooperative"
import { answerSession } from "../_http/answer-session"
import { visitorOf } from "../_http/visitor-of"

/** POST /vendor/registrations: a new cooperative as a draft, its owner, and a session of theirs. */
export const POST = async (req: MedusaRequest<RegistrationBody>, res: MedusaResponse<SessionResponse>) => {
  const body = req.validatedBody
  const opened = await registerCooperative(req.scope, { body, ...visitorOf(req) })
  await answerSession(req, res, opened, body.as)
}
