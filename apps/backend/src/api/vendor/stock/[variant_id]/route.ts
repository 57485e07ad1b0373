import type { ChangeStockBody, StockResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { adjustStock } from "../../../../workflows/stock/adjust-stock"
import { setStock } from "../../../../workflows/stock/set-stock"
import { requestKeyOf } from "../../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "../../_http/member-request"

/** POST /vendor/stock/:variant_id: the cooperative counted its own shelf ("set"), or goods came and went ("adjust"). */
export const POST = async (req: MemberRequest<ChangeStockBody>, res: MedusaResponse<StockResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  const { mode, quantity, reason } = req.validatedBody
  const change = mode === "set" ? setStock : adjustStock
  const stock = await change(req.scope, {
    variant_id: req.params.variant_id ?? "",
    quantity,
    reason,
    cooperative_id,
    actor: `member:${id}`,
    request_key: requestKeyOf(req),
  })
  res.json({ stock })
}
