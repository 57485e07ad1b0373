import type { AdminOrderGroupListQuery, AdminOrderGroupListResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../_http/query-of"
import { pgOf } from "../_sql/pg"
import { listOrderGroups } from "./readers/list-order-groups"

/** GET /admin/order-groups: purchases, newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminOrderGroupListResponse>) => {
  res.json(await listOrderGroups(pgOf(req.scope), queryOf<AdminOrderGroupListQuery>(req)))
}
