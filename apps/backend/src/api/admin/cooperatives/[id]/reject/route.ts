import type { AdminCooperativeResponse, AdmissionDecision } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rejectCooperative } from "../../../../../workflows/cooperative/reject-cooperative"
import { actorOf } from "../../../_http/actor-of"
import { answerCooperative } from "../../answer-cooperative"

/** POST /admin/cooperatives/:id/reject: turns it away. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdmissionDecision>,
  res: MedusaResponse<AdminCooperativeResponse>,
) => {
  const id = req.params.id ?? ""
  await rejectCooperative(req.scope).run({ input: { ...req.validatedBody, id, actor: actorOf(req) } })
  await answerCooperative(req, res, id)
}
