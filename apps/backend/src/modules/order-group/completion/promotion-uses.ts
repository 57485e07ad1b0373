import { MathBN } from "@medusajs/framework/utils"
import type { CartPromotionRow } from "../db/promotions-of-cart"
import type { AdjustmentRow } from "./cart-row"

/** One use of a promotion by one purchase. */
export interface PromotionUse extends CartPromotionRow {
  /** What it gave as Medusa counts it for a budget: the sum of its stored adjustments, đồng. */
  amount: string
}

interface Discounted {
  adjustments: readonly AdjustmentRow[]
}

/** The promotions that cut something in a purchase, each once however many lines it cuts, sorted by id. */
export function promotionUses(promotions: readonly CartPromotionRow[], owners: readonly Discounted[]): PromotionUse[] {
  const cuts = owners.flatMap((owner) => owner.adjustments)
  return [...promotions]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((promotion) => {
      const own = cuts.filter((cut) => cut.promotion_id === promotion.id)
      if (own.length === 0) return []
      const amount = own.reduce((sum, cut) => sum.plus(cut.raw_amount.value), MathBN.convert(0))
      return [{ ...promotion, amount: amount.toString() }]
    })
}
