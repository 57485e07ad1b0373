import type { AdminCertificateResponse, CertificateDecision } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { verifyCertificate } from "../../../../../workflows/ocop/verify-certificate"
import { actorOf } from "../../../_http/actor-of"
import { answerCertificate } from "../../answer-certificate"

/** POST /admin/certificates/:id/verify: its stars show from now on. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CertificateDecision>,
  res: MedusaResponse<AdminCertificateResponse>,
) => {
  const id = req.params.id ?? ""
  await verifyCertificate(req.scope).run({ input: { ...req.validatedBody, id, actor: actorOf(req) } })
  await answerCertificate(req, res, id)
}
