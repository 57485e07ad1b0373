import type { MarketCart } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PromotionActions } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { discountStamp } from "../../modules/order-group/completion/discount-stamp"
import { rememberDiscounts } from "../checkout/discount-memory"
import type { Actor } from "./actor"
import { marketView } from "./market-view"
import { readCartRow } from "./read-cart-row"
import { settlementOf } from "./settlement"
import type { ViewRow } from "./sql/view-row"
import { communeOfRow } from "./view-parts"
import { writeSettlement } from "./write-settlement"

/**
 * Brings discounts, delivery fees, taxes and the payment session in line with a cart's lines after any change, and answers the cart as it
 * then is. A cart without an address has nothing to settle but its discounts.
 */
export async function settleCart(scope: MedusaContainer, cartId: string, actor: Actor): Promise<MarketCart> {
  let row = await withDiscounts(scope, await readCartRow(scope, cartId, actor), actor)
  for (let tries = 0; tries < 4 && needsSettling(row); tries += 1) {
    const settlement = settlementOf(row, {}, false)
    if (!settlement) break
    const written = await writeSettlement(scope, row, settlement, actor)
    row = await readCartRow(scope, cartId, actor)
    if (written && settlement.changed) row = await withDiscounts(scope, row, actor)
  }
  return marketView(row)
}

/** Something stored differs from what the buyer would be shown. Line issues are the buyer's to resolve, not ours. */
function needsSettling(row: ViewRow): boolean {
  if (row.completed_at || !communeOfRow(row)) return false
  const settlement = settlementOf(row, {}, false)
  if (!settlement) return false
  const paid = row.payment?.sessions.find((session) => session.status === "pending")
  return settlement.changed || Number(paid?.raw_amount.value ?? -1) !== marketView(row).total
}

/** Has Medusa calculate discounts again if the cart has a code or an automatic promotion runs; most carts pay nothing for it. */
async function withDiscounts(scope: MedusaContainer, row: ViewRow, actor: Actor): Promise<ViewRow> {
  if (row.completed_at || (row.promotions.length === 0 && !row.automatic_promotion)) return row
  await updateCartPromotionsWorkflow(scope).run({
    input: {
      cart_id: row.id,
      promo_codes: row.promotions.map((promotion) => promotion.code),
      action: PromotionActions.REPLACE,
      force_refresh_payment_collection: false,
    },
  })
  const discounted = await readCartRow(scope, row.id, actor)
  rememberDiscounts(discountStamp(discounted))
  return discounted
}
