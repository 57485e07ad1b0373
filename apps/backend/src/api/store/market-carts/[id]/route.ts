import type { MarketCartResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketView } from "../../../../workflows/market-cart/market-view"
import { readCartRow } from "../../../../workflows/market-cart/read-cart-row"
import { actorOf } from "../actor-of"
import { cartIdOf } from "../cart-id-of"
import { marketRoute } from "../market-route"

/** The cart as it is now; nothing is written. */
export const GET = marketRoute(async (req: MedusaRequest, res: MedusaResponse<MarketCartResponse>) => {
  const row = await readCartRow(req.scope, cartIdOf(req), actorOf(req))
  res.json({ cart: marketView(row) })
})
