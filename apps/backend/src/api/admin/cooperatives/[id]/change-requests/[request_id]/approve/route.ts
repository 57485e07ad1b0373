import type { AdminCooperativeResponse, CooperativeDecision } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideChangeRequest } from "../../../../../../../workflows/registration/decide-change-request"
import { actorOf } from "../../../../../_http/actor-of"
import { answerCooperative } from "../../../../answer-cooperative"

/** POST …/change-requests/:request_id/approve: the cooperative's papers change as it asked. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CooperativeDecision>,
  res: MedusaResponse<AdminCooperativeResponse>,
) => {
  const { id = "", request_id = "" } = req.params
  const decision = { ...req.validatedBody, id: request_id, cooperative_id: id, actor: actorOf(req), approve: true }
  await decideChangeRequest(req.scope, decision)
  await answerCooperative(req, res, id)
}
