import type { MarketCart } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, PromotionActions } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { withConnection } from "../../modules/order-group/db/connection"
import { sentences } from "../checkout/messages"
import type { Actor } from "./actor"
import { refusedCode } from "./promotion-refusal"
import { readCartRow, readOpenCart } from "./read-cart-row"
import { settleCart } from "./settle-cart"
import { type FoundPromotion, findPromotion } from "./sql/find-promotion"
import type { ViewRow } from "./sql/view-row"

/**
 * Enters a promotion code, in small or capital letters; a code already in the cart changes nothing. Throws MarketError: promotion_unknown
 * (404), and promotion_ended, promotion_used_up or promotion_not_applicable (409), the cart being as it was.
 */
export async function addPromotionCode(
  scope: MedusaContainer,
  cartId: string,
  typed: string,
  actor: Actor,
): Promise<MarketCart> {
  const row = await readOpenCart(scope, cartId, actor)
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [promotion] = await withConnection(pg, (db) => db.run(findPromotion, [typed, typed.toUpperCase()]))
  if (!promotion) throw refusedCode("promotion_unknown")
  const { code } = promotion
  if (row.promotions.some((one) => one.code === code && one.usable)) return settleCart(scope, cartId, actor)
  refuseEarly(row, promotion)
  const { result } = await updateCartPromotionsWorkflow(scope).run({
    input: {
      cart_id: cartId,
      promo_codes: [code],
      action: PromotionActions.ADD,
      force_refresh_payment_collection: false,
    },
  })
  const now = await readCartRow(scope, cartId, actor)
  if (!now.promotions.some((one) => one.code === code)) {
    const usedUp = result.skipped_promo_codes.some((skipped) => skipped.code === code)
    throw refusedCode(usedUp ? "promotion_used_up" : "promotion_not_applicable")
  }
  return settleCart(scope, cartId, actor)
}

/** What can be told from the promotion alone, before Medusa is asked whether it fits the cart. */
function refuseEarly(row: ViewRow, { state, target_type, counted_by }: FoundPromotion): void {
  if (state === "ended") throw refusedCode("promotion_ended")
  if (state === "used_up") throw refusedCode("promotion_used_up")
  if (counted_by === "customer_id" && !row.owned) throw refusedCode("promotion_not_applicable", sentences.signInForCode)
  if (counted_by === "customer_email" && !row.email)
    throw refusedCode("promotion_not_applicable", sentences.emailForCode)
  if (target_type === "shipping_methods" && row.methods.length === 0)
    throw refusedCode("promotion_not_applicable", sentences.deliveryForCode)
}
