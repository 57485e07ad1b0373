import type { MarketCartResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MarketError } from "../../../../../workflows/checkout/market-error"
import { addPromotionCode } from "../../../../../workflows/market-cart/add-promotion-code"
import { removePromotionCode } from "../../../../../workflows/market-cart/remove-promotion-code"
import { actorOf } from "../../actor-of"
import { cartIdOf } from "../../cart-id-of"
import { marketRoute } from "../../market-route"
import { promotionCodeSchema } from "../../validators"
import { countUnknownCode, refuseCodeGuessing } from "./limits"

/** Enters a promotion code. */
export const POST = marketRoute(async (req: MedusaRequest, res: MedusaResponse<MarketCartResponse>) => {
  const { code } = promotionCodeSchema.parse(req.body)
  const id = cartIdOf(req)
  const address = req.ip ?? "?"
  await refuseCodeGuessing(id, address)
  try {
    res.json({ cart: await addPromotionCode(req.scope, id, code, actorOf(req)) })
  } catch (error) {
    if (error instanceof MarketError && error.marketCode === "promotion_unknown") await countUnknownCode(id, address)
    throw error
  }
})

/** Takes a promotion code off. */
export const DELETE = marketRoute(async (req: MedusaRequest, res: MedusaResponse<MarketCartResponse>) => {
  const { code } = promotionCodeSchema.parse(req.body)
  res.json({ cart: await removePromotionCode(req.scope, cartIdOf(req), code, actorOf(req)) })
})
