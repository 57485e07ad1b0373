import type { MarketCartResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { saveCheckout } from "../../../../../workflows/market-cart/save-checkout"
import { actorOf } from "../../actor-of"
import { cartIdOf } from "../../cart-id-of"
import { marketRoute } from "../../market-route"
import { checkoutDetailsSchema } from "../../validators"

/** Who receives, where, how each parcel travels, how it is paid; safe to repeat. */
export const POST = marketRoute(async (req: MedusaRequest, res: MedusaResponse<MarketCartResponse>) => {
  const details = checkoutDetailsSchema.parse(req.body)
  res.json({ cart: await saveCheckout(req.scope, cartIdOf(req), details, actorOf(req)) })
})
