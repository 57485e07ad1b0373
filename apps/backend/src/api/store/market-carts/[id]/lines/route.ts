import type { MarketCartResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addLine } from "../../../../../workflows/market-cart/add-line"
import { actorOf } from "../../actor-of"
import { cartIdOf } from "../../cart-id-of"
import { marketRoute } from "../../market-route"
import { addLineSchema } from "../../validators"

/** Adds units of a variant. */
export const POST = marketRoute(async (req: MedusaRequest, res: MedusaResponse<MarketCartResponse>) => {
  const cart = await addLine(req.scope, cartIdOf(req), addLineSchema.parse(req.body), actorOf(req))
  res.json({ cart })
})
