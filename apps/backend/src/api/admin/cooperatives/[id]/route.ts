import type { AdminCooperativeResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerCooperative } from "../answer-cooperative"

/** GET /admin/cooperatives/:id */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminCooperativeResponse>) => {
  await answerCooperative(req, res, req.params.id ?? "")
}
