import type { AdminCooperativeResponse, AdmissionDecision } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestCooperativeChanges } from "../../../../../workflows/cooperative/request-cooperative-changes"
import { actorOf } from "../../../_http/actor-of"
import { answerCooperative } from "../../answer-cooperative"

/** POST /admin/cooperatives/:id/request-changes: sends its papers back to be mended. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdmissionDecision>,
  res: MedusaResponse<AdminCooperativeResponse>,
) => {
  const id = req.params.id ?? ""
  await requestCooperativeChanges(req.scope).run({ input: { ...req.validatedBody, id, actor: actorOf(req) } })
  await answerCooperative(req, res, id)
}
