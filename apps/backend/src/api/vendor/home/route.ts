import type { VendorHomeResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { readHome } from "../readers/read-home"

/** GET /vendor/home: what waits for the cooperative, and how the week went. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorHomeResponse>) => {
  res.json(await readHome(req.scope, memberOf(req).cooperative_id))
}
