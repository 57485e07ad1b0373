import type { AdminCertificateResponse, CertificateDecision } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { revokeCertificate } from "../../../../../workflows/ocop/revoke-certificate"
import { actorOf } from "../../../_http/actor-of"
import { answerCertificate } from "../../answer-certificate"

/** POST /admin/certificates/:id/revoke: its stars vanish at once. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CertificateDecision>,
  res: MedusaResponse<AdminCertificateResponse>,
) => {
  const id = req.params.id ?? ""
  await revokeCertificate(req.scope).run({ input: { ...req.validatedBody, id, actor: actorOf(req) } })
  await answerCertificate(req, res, id)
}
