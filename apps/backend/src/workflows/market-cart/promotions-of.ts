import type { MarketCartPromotion } from "@cho-htx/contracts"
import { MathBN } from "@medusajs/framework/utils"
import { discountOf } from "../../modules/order-group/completion/gross"
import type { ViewRow } from "./sql/view-row"

/** The promotions that count in a cart and what each takes off; discounts are rounded before. */
export function promotionsOf(row: ViewRow): MarketCartPromotion[] {
  const given = [...row.lines, ...row.methods].flatMap((owner) =>
    owner.adjustments.map((cut) => ({ id: cut.promotion_id, discount: discountOf(owner, cut) })),
  )
  return row.promotions.map(({ id, code, automatic }) => ({
    code,
    automatic,
    discount_total: given
      .filter((cut) => cut.id === id)
      .reduce((sum, cut) => sum.plus(cut.discount), MathBN.convert(0))
      .toNumber(),
  }))
}
