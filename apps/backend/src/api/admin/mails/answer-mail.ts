import type { AdminMailResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mailMessages } from "../../../workflows/mail/messages"
import { found } from "../_http/found"
import { pgOf } from "../_sql/pg"
import { readMail } from "./readers/read-mail"

/** Answers one mail as it stands now, or 404. */
export async function answerMail(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminMailResponse>) {
  const mail = await readMail(pgOf(req.scope), req.params.id ?? "")
  res.json({ mail: found(mail, mailMessages.notFound) })
}
