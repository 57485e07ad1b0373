import type { AdminCooperativeResponse, CooperativeDecision } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { closeCooperative } from "../../../../../workflows/cooperative/close-cooperative"
import { actorOf } from "../../../_http/actor-of"
import { answerCooperative } from "../../answer-cooperative"

/** POST /admin/cooperatives/:id/close: ends its selling for good. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CooperativeDecision>,
  res: MedusaResponse<AdminCooperativeResponse>,
) => {
  const id = req.params.id ?? ""
  await closeCooperative(req.scope).run({ input: { ...req.validatedBody, id, actor: actorOf(req) } })
  await answerCooperative(req, res, id)
}
