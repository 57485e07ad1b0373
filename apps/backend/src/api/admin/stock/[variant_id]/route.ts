import type { ChangeStockBody, StockResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adjustStock } from "../../../../workflows/stock/adjust-stock"
import { setStock } from "../../../../workflows/stock/set-stock"
import { requestKeyOf } from "../../../lib/idempotency/request-key-of"
import { actorOf } from "../../_http/actor-of"

/** POST /admin/stock/:variant_id: the shelf was counted ("set"), or goods came and went ("adjust"). */
export const POST = async (req: AuthenticatedMedusaRequest<ChangeStockBody>, res: MedusaResponse<StockResponse>) => {
  const { mode, quantity, reason } = req.validatedBody
  const change = mode === "set" ? setStock : adjustStock
  const stock = await change(req.scope, {
    variant_id: req.params.variant_id ?? "",
    quantity,
    reason,
    expected: req.validatedBody.mode === "set" ? req.validatedBody.expected : undefined,
    actor: actorOf(req),
    request_key: requestKeyOf(req),
  })
  res.json({ stock })
}
