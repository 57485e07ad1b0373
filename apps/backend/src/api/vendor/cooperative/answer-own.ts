import type { VendorCooperativeResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { memberMay } from "../../../workflows/member/member-may"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { readOwnCooperative } from "./readers/read-own-cooperative"

/** Answers the member's own cooperative as it is now. */
export async function answerOwn(req: MemberRequest, res: MedusaResponse<VendorCooperativeResponse>): Promise<void> {
  const { cooperative_id, role } = memberOf(req)
  res.json({ cooperative: await readOwnCooperative(req.scope, cooperative_id, memberMay(role, "papers")) })
}
