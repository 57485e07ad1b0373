import type { VendorStockListResponse, VendorStockQuery } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../../admin/_http/query-of"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listStock } from "../readers/list-stock"

/** GET /vendor/stock: what lies on the cooperative's shelf, the scarcest first. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorStockListResponse>) => {
  res.json(await listStock(req.scope, memberOf(req).cooperative_id, queryOf<VendorStockQuery>(req)))
}
