import type { MarketCartResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setLineQuantity } from "../../../../../../workflows/market-cart/set-line-quantity"
import { actorOf } from "../../../actor-of"
import { cartIdOf } from "../../../cart-id-of"
import { marketRoute } from "../../../market-route"
import { updateLineSchema } from "../../../validators"

/** Sets a line's quantity; 0 removes it. */
export const POST = marketRoute(async (req: MedusaRequest, res: MedusaResponse<MarketCartResponse>) => {
  const { quantity } = updateLineSchema.parse(req.body)
  const change = { line_id: String(req.params.line_id), quantity }
  res.json({ cart: await setLineQuantity(req.scope, cartIdOf(req), change, actorOf(req)) })
})

/** Removes a line. */
export const DELETE = marketRoute(async (req: MedusaRequest, res: MedusaResponse<MarketCartResponse>) => {
  const change = { line_id: String(req.params.line_id), quantity: 0 }
  res.json({ cart: await setLineQuantity(req.scope, cartIdOf(req), change, actorOf(req)) })
})
