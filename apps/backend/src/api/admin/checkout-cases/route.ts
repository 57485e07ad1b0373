import type { AdminCaseListQuery, AdminCaseListResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../_http/query-of"
import { pgOf } from "../_sql/pg"
import { listCases } from "./readers/list-cases"
import { readHealth } from "./readers/read-health"

/** GET /admin/checkout-cases: what waits for a person, open ones first, and how much of everything is open. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminCaseListResponse>) => {
  const pg = pgOf(req.scope)
  const [page, health] = await Promise.all([listCases(pg, queryOf<AdminCaseListQuery>(req)), readHealth(pg)])
  res.json({ ...page, health })
}
