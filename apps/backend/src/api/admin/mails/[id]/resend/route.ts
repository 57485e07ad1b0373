import type { AdminMailResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resendMail } from "../../../../../workflows/mail/resend-mail"
import { actorOf } from "../../../_http/actor-of"
import { answerMail } from "../../answer-mail"

/** POST /admin/mails/:id/resend: a mail that was given up goes back into the queue. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminMailResponse>) => {
  await resendMail(req.scope).run({ input: { id: req.params.id ?? "", actor: actorOf(req) } })
  await answerMail(req, res)
}
