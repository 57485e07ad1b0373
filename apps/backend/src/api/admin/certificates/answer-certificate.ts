import type { AdminCertificateResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { found } from "../_http/found"
import { messages } from "../_http/messages"
import { pgOf } from "../_sql/pg"
import { readCertificate } from "./readers/read-certificate"

/** Answers with the certificate as it is now, or 404. */
export async function answerCertificate(
  req: Pick<MedusaRequest, "scope">,
  res: MedusaResponse<AdminCertificateResponse>,
  id: string,
): Promise<void> {
  const certificate = await readCertificate(pgOf(req.scope), id)
  res.json({ certificate: found(certificate, messages.certificateNotFound) })
}
