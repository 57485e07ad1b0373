import type { ParcelMoneyResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readParcelMoney } from "../../../../lib/parcel-money/read-parcel-money"
import { found } from "../../../_http/found"
import { messages } from "../../../_http/messages"
import { pgOf } from "../../../_sql/pg"

/** GET /admin/parcels/:order_id/money: what came in, what went back, and what is on its way. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ParcelMoneyResponse>) => {
  const money = await readParcelMoney(pgOf(req.scope), req.params.order_id ?? "")
  res.json({ money: found(money, messages.parcelNotFound) })
}
