import type { AdminCooperativeResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { found } from "../../_http/found"
import { messages } from "../../_http/messages"
import { pgOf } from "../../_sql/pg"
import { readCooperative } from "../readers/read-cooperative"

/** GET /admin/cooperatives/:id */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminCooperativeResponse>) => {
  const cooperative = await readCooperative(pgOf(req.scope), req.params.id ?? "")
  res.json({ cooperative: found(cooperative, messages.cooperativeNotFound) })
}
