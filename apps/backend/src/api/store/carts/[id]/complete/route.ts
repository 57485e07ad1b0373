import type { CompleteCartResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { completeMarketCart } from "../../../../../workflows/checkout/complete-market-cart"
import { NeedsMore } from "../../../../../workflows/checkout/gateway/needs-more"
import { actorOf } from "../../../market-carts/actor-of"
import { cartIdOf } from "../../../market-carts/cart-id-of"
import { marketRoute } from "../../../market-carts/market-route"
import { completeCartSchema } from "../../../market-carts/validators"
import { answerCart, type CartAnswer } from "../answer-cart"

/** Medusa's address and shape; one order per cooperative behind it. Repeated or concurrent calls answer the same group. */
export const POST = marketRoute(async (req: MedusaRequest, res: MedusaResponse<CompleteCartResponse | CartAnswer>) => {
  const { customer_id } = actorOf(req)
  const input = { cart_id: cartIdOf(req), customer_id, ...completeCartSchema.parse(req.body ?? {}) }
  try {
    const group = await completeMarketCart(req.scope, input)
    res.json({
      type: "order",
      order: { id: group.order_ids[0] ?? group.id },
      order_group: { id: group.id, code: group.code, order_ids: group.order_ids, total: group.total },
    })
  } catch (error) {
    if (!(error instanceof NeedsMore)) throw error
    res.json(await answerCart(req.scope, error))
  }
})
