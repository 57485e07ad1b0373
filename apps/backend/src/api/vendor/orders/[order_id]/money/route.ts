import type { ParcelMoneyResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { found } from "../../../../admin/_http/found"
import { messages } from "../../../../admin/_http/messages"
import { pgOf } from "../../../../admin/_sql/pg"
import { readParcelMoney } from "../../../../lib/parcel-money/read-parcel-money"
import { type MemberRequest, memberOf } from "../../../_http/member-request"

/** GET /vendor/orders/:order_id/money: what came in, what went back, and what is on its way. */
export const GET = async (req: MemberRequest, res: MedusaResponse<ParcelMoneyResponse>) => {
  const { cooperative_id } = memberOf(req)
  const money = await readParcelMoney(pgOf(req.scope), req.params.order_id ?? "", cooperative_id)
  res.json({ money: found(money, messages.parcelNotFound) })
}
