import type { AdminMailResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerMail } from "../answer-mail"

/** GET /admin/mails/:id: one mail as its reader sees it, and how its delivery stands. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminMailResponse>) => {
  await answerMail(req, res)
}
