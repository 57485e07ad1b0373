import { MathBN } from "@medusajs/framework/utils"
import { discountOf, grossOf } from "../completion/gross"
import type { OrderLine } from "../parcel/sql/read-order"

/** A line of the order's present version with how many units of it the buyer keeps, before and after goods came back. */
export interface KeptLine {
  line: Pick<OrderLine, "quantity" | "raw_unit_price" | "is_tax_inclusive" | "tax_lines" | "adjustments">
  before: number
  after: number
}

/** What so many units of a line came to, with tax and without discounts: an exact share, not yet whole đồng. */
function worth({ line }: KeptLine, units: number) {
  const off = line.adjustments.reduce((sum, cut) => sum.plus(discountOf(line, cut)), MathBN.convert(0))
  return grossOf(line).minus(off).times(units).div(line.quantity)
}

const worthOf = (kept: readonly KeptLine[], when: "before" | "after") =>
  kept.reduce((sum, entry) => sum.plus(worth(entry, entry[when])), MathBN.convert(0))

/**
 * What the goods that came back are worth, integer đồng: their share, with discounts and tax, of what the buyer still owes or has paid for
 * goods. It is what is left for the goods kept, rounded once, so that everything coming back piece by piece in any order is worth exactly
 * all of it, and the delivery fee stays.
 * @param goodsLeft what the kept goods of `before` come to, integer đồng, never below 0
 */
export function valueOfReturn(kept: readonly KeptLine[], goodsLeft: number): number {
  const before = worthOf(kept, "before")
  const after = worthOf(kept, "after")
  if (kept.every((entry) => entry.after === 0)) return goodsLeft
  if (before.lte(0)) return 0
  const left = MathBN.convert(goodsLeft).times(after).div(before).integerValue(ROUND_HALF_UP).toNumber()
  return Math.max(0, goodsLeft - left)
}

/** A rounding mode of bignumber.js. */
const ROUND_HALF_UP = 4
