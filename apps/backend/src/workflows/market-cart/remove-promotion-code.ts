import type { MarketCart } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PromotionActions } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { sentences } from "../checkout/messages"
import type { Actor } from "./actor"
import { refusedCode } from "./promotion-refusal"
import { readOpenCart } from "./read-cart-row"
import { settleCart } from "./settle-cart"

/** Takes a code off a cart; one that is not there is off already. Throws MarketError for a promotion that applies without a code. */
export async function removePromotionCode(
  scope: MedusaContainer,
  cartId: string,
  typed: string,
  actor: Actor,
): Promise<MarketCart> {
  const row = await readOpenCart(scope, cartId, actor)
  const found = row.promotions.find(({ code }) => code === typed || code === typed.toUpperCase())
  if (found?.automatic) throw refusedCode("promotion_not_applicable", sentences.automaticPromotion)
  if (found) {
    const input = { cart_id: cartId, promo_codes: [found.code], action: PromotionActions.REMOVE }
    await updateCartPromotionsWorkflow(scope).run({ input: { ...input, force_refresh_payment_collection: false } })
  }
  return settleCart(scope, cartId, actor)
}
