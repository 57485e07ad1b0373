import type { MarketCartResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { quoteMarketCart } from "../../../../../workflows/market-cart/quote-market-cart"
import { actorOf } from "../../actor-of"
import { cartIdOf } from "../../cart-id-of"
import { marketRoute } from "../../market-route"
import { deliveryQuoteQuerySchema } from "../../validators"

/** The cart priced for delivery to a commune; nothing is written. */
export const GET = marketRoute(async (req: MedusaRequest, res: MedusaResponse<MarketCartResponse>) => {
  const { commune_code } = deliveryQuoteQuerySchema.parse(req.query)
  res.json({ cart: await quoteMarketCart(req.scope, cartIdOf(req), commune_code, actorOf(req)) })
})
