import type { MarketCartResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { networkOf } from "../../../../../lib/network-of"
import { limitGuesses } from "../../../../../workflows/guess/limit-guesses"
import { addPromotionCode } from "../../../../../workflows/market-cart/add-promotion-code"
import { removePromotionCode } from "../../../../../workflows/market-cart/remove-promotion-code"
import { actorOf } from "../../actor-of"
import { cartIdOf } from "../../cart-id-of"
import { marketRoute } from "../../market-route"
import { promotionCodeSchema } from "../../validators"

/** Enters a promotion code. */
export const POST = marketRoute(async (req: MedusaRequest, res: MedusaResponse<MarketCartResponse>) => {
  const { code } = promotionCodeSchema.parse(req.body)
  const id = cartIdOf(req)
  const address = networkOf(req.ip)
  const limits = [
    { what: "promotion codes in one cart", of: id, most: 10 },
    { what: "promotion codes from one address", of: address, most: 30 },
  ]
  const enter = () => addPromotionCode(req.scope, id, code, actorOf(req))
  res.json({ cart: await limitGuesses(req.scope, { limits, wrong: "promotion_unknown" }, enter) })
})

/** Takes a promotion code off. */
export const DELETE = marketRoute(async (req: MedusaRequest, res: MedusaResponse<MarketCartResponse>) => {
  const { code } = promotionCodeSchema.parse(req.body)
  res.json({ cart: await removePromotionCode(req.scope, cartIdOf(req), code, actorOf(req)) })
})
