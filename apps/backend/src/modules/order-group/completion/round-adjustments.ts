import { MathBN } from "@medusajs/framework/utils"
import { rawOf } from "../db/amount"
import type { AdjustmentRow, TaxLineRow } from "./cart-row"
import { largestRemainder } from "./largest-remainder"

interface Discounted {
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
}

/** What a stored adjustment is multiplied by to give the discount with tax. */
function taxFactor(owner: Discounted, adjustment: AdjustmentRow) {
  const rate = owner.tax_lines.reduce((sum, line) => sum + line.rate, 0)
  return adjustment.is_tax_inclusive ? MathBN.convert(1) : MathBN.convert(rate).div(100).plus(1)
}

const promotionOf = (adjustment: AdjustmentRow) => adjustment.promotion_id ?? adjustment.code

/**
 * Promotions can make fractions of a đồng. For each promotion whose parts are not whole, the discounts (with tax) of all lines and
 * deliveries are rounded by largest remainder, so that orders and their sum are whole and the promotion gives what it gave.
 */
export function roundAdjustments<Owner extends Discounted>(owners: readonly Owner[]): Owner[] {
  const parts = owners.flatMap((owner) =>
    owner.adjustments.map((adjustment) => {
      const factor = taxFactor(owner, adjustment)
      return {
        adjustment,
        factor,
        discount: MathBN.convert(adjustment.raw_amount.value).times(factor).decimalPlaces(6),
      }
    }),
  )
  const rounded = new Map<AdjustmentRow, AdjustmentRow>()
  const promotions = new Set(parts.map((part) => promotionOf(part.adjustment)))
  for (const promotion of promotions) {
    const group = parts.filter((part) => promotionOf(part.adjustment) === promotion)
    if (group.every((part) => part.discount.isInteger())) continue
    const whole = largestRemainder(group.map((part) => part.discount))
    group.forEach((part, index) => {
      const amount = MathBN.convert(whole[index] ?? 0).div(part.factor)
      rounded.set(part.adjustment, { ...part.adjustment, raw_amount: rawOf(amount.toString()) })
    })
  }
  if (rounded.size === 0) return [...owners]
  return owners.map((owner) => ({
    ...owner,
    adjustments: owner.adjustments.map((adjustment) => rounded.get(adjustment) ?? adjustment),
  }))
}
