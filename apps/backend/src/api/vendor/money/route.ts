import type { VendorMoneyQuery, VendorMoneyResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../../admin/_http/query-of"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { readMoney } from "../readers/read-money"

/** GET /vendor/money: what buyers still pay, and what they have paid. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorMoneyResponse>) => {
  res.json(await readMoney(req.scope, memberOf(req).cooperative_id, queryOf<VendorMoneyQuery>(req)))
}
