import { MathBN } from "@medusajs/framework/utils"
import { rawOf } from "../db/amount"
import type { AdjustmentRow } from "./cart-row"
import { discountOf, grossOf, taxFactor } from "./gross"
import type { Discounted } from "./round-adjustments"

/**
 * A price without tax can make fractions of a đồng with it (33,333 × 1.08). Each such line or delivery is cut down to whole đồng by an
 * adjustment of its own, in the buyer's favour by less than 1 đồng, so that Medusa's own arithmetic gives whole orders everywhere.
 */
export function wholeTotals<Owner extends Discounted>(owners: readonly Owner[]): Owner[] {
  return owners.map((owner) => {
    if (owner.is_tax_inclusive && isWholePrice(owner)) return owner
    const total = owner.adjustments.reduce((sum, cut) => sum.minus(discountOf(owner, cut)), grossOf(owner))
    const over = total.minus(total.integerValue(ROUND_FLOOR))
    if (over.isZero()) return owner
    const inclusive = "raw_unit_price" in owner
    const amount = MathBN.convert(over).div(taxFactor(owner, { is_tax_inclusive: inclusive }))
    return { ...owner, adjustments: [...owner.adjustments, rounding(amount.toString(), inclusive)] }
  })
}

/** Discounts are made whole before, so a price that is whole and holds its tax needs no more. */
const isWholePrice = (owner: Discounted) =>
  !("raw_unit_price" in owner ? owner.raw_unit_price : owner.raw_amount).value.includes(".")

/** True for the adjustment that makes a line whole: it belongs to no promotion. */
export const isRounding = (adjustment: AdjustmentRow): boolean =>
  adjustment.promotion_id === null && adjustment.code === null

/** Medusa takes an adjustment of a delivery as one without tax. */
const rounding = (amount: string, is_tax_inclusive: boolean): AdjustmentRow => ({
  description: "rounded down to whole dong",
  promotion_id: null,
  code: null,
  raw_amount: rawOf(amount),
  provider_id: null,
  is_tax_inclusive,
})

/** Rounding mode of bignumber.js. */
const ROUND_FLOOR = 3
