import type { MarketCartResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createMarketCart } from "../../../workflows/market-cart/create-market-cart"
import { settleCart } from "../../../workflows/market-cart/settle-cart"
import { actorOf } from "./actor-of"
import { marketRoute } from "./market-route"
import { salesChannelOf } from "./sales-channel-of"
import { createMarketCartSchema } from "./validators"

/** Opens a cart. */
export const POST = marketRoute(async (req: MedusaRequest, res: MedusaResponse<MarketCartResponse>) => {
  const { lines } = createMarketCartSchema.parse(req.body ?? {})
  const input = { lines, sales_channel_id: salesChannelOf(req), locale: req.locale ?? null }
  const id = await createMarketCart(req.scope, input, actorOf(req))
  res.status(201).json({ cart: await settleCart(req.scope, id, actorOf(req)) })
})
