import type { VendorNoticeListResponse, VendorNoticeQuery } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../../admin/_http/query-of"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listNotices } from "./readers/list-notices"

/** GET /vendor/notices: what one's role is told of, newest first. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorNoticeListResponse>) => {
  res.json(await listNotices(req.scope, memberOf(req), queryOf<VendorNoticeQuery>(req)))
}
