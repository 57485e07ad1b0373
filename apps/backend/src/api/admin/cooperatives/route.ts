import type { AdminCooperativeListQuery, AdminCooperativeListResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../_http/query-of"
import { pgOf } from "../_sql/pg"
import { listCooperatives } from "./readers/list-cooperatives"

/** GET /admin/cooperatives */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminCooperativeListResponse>) => {
  res.json(await listCooperatives(pgOf(req.scope), queryOf<AdminCooperativeListQuery>(req)))
}
