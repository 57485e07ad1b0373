import type { ChangeStockBody, StockResponse, VendorStockRowResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { adjustStock } from "../../../../workflows/stock/adjust-stock"
import { stockEditMessages } from "../../../../workflows/stock/messages"
import { setStock } from "../../../../workflows/stock/set-stock"
import { found } from "../../../admin/_http/found"
import { requestKeyOf } from "../../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { readStock } from "../../readers/list-stock"

/** POST /vendor/stock/:variant_id: the cooperative counted its own shelf ("set"), or goods came and went ("adjust"). */
export const POST = async (req: MemberRequest<ChangeStockBody>, res: MedusaResponse<StockResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  const { mode, quantity, reason } = req.validatedBody
  const change = mode === "set" ? setStock : adjustStock
  const stock = await change(req.scope, {
    variant_id: req.params.variant_id ?? "",
    quantity,
    reason,
    expected: req.validatedBody.mode === "set" ? req.validatedBody.expected : undefined,
    cooperative_id,
    actor: `member:${id}`,
    request_key: requestKeyOf(req),
  })
  res.json({ stock })
}

/** GET /vendor/stock/:variant_id: one pack as it stands; another cooperative's answers 404. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorStockRowResponse>) => {
  const stock = await readStock(req.scope, memberOf(req).cooperative_id, req.params.variant_id ?? "")
  res.json({ stock: found(stock, stockEditMessages.variantNotFound) })
}
