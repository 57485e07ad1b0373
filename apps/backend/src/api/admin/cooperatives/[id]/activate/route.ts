import type { AdminCooperativeResponse, AdmissionDecision } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { activateCooperative } from "../../../../../workflows/cooperative/activate-cooperative"
import { actorOf } from "../../../_http/actor-of"
import { answerCooperative } from "../../answer-cooperative"

/** POST /admin/cooperatives/:id/activate: admits a cooperative to the market. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdmissionDecision>,
  res: MedusaResponse<AdminCooperativeResponse>,
) => {
  const id = req.params.id ?? ""
  await activateCooperative(req.scope).run({ input: { ...req.validatedBody, id, actor: actorOf(req) } })
  await answerCooperative(req, res, id)
}
