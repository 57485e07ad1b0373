import type { VendorOrderListQuery, VendorOrderListResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../../admin/_http/query-of"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listOrders } from "../readers/list-orders"

/** GET /vendor/orders: the cooperative's orders in one state, newest in it first. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorOrderListResponse>) => {
  res.json(await listOrders(req.scope, memberOf(req).cooperative_id, queryOf<VendorOrderListQuery>(req)))
}
