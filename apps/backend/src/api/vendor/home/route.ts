import type { VendorHomeResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { memberMay } from "../../../workflows/member/member-may"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { readHome } from "../readers/read-home"

/** GET /vendor/home: what waits for the cooperative, and how the week went for whoever may see its money. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorHomeResponse>) => {
  const { cooperative_id, role } = memberOf(req)
  res.json(await readHome(req.scope, cooperative_id, { money: memberMay(role, "money") }))
}
