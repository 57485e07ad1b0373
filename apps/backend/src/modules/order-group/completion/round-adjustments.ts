import { MathBN } from "@medusajs/framework/utils"
import { rawOf } from "../db/amount"
import type { AdjustmentRow } from "./cart-row"
import { discountOf, grossOf, taxFactor, type Valued } from "./gross"
import { largestRemainder } from "./largest-remainder"
import { isRounding } from "./whole-totals"

export type Discounted = Valued & { id: string; adjustments: AdjustmentRow[] }

interface Part {
  owner: Discounted
  adjustment: AdjustmentRow
  /** With tax. */
  discount: ReturnType<typeof discountOf>
}

const promotionOf = (adjustment: AdjustmentRow) => adjustment.promotion_id ?? adjustment.code ?? ""

/**
 * Promotions can make fractions of a đồng. For each promotion whose parts are not whole, the discounts (with tax) of all lines and
 * deliveries are rounded by largest remainder, so that orders and their sum are whole and the promotion gives what it gave. No line is cut by
 * more than it costs, though several promotions round up on it; the order of lines decides nothing.
 */
export function roundAdjustments<Owner extends Discounted>(owners: readonly Owner[]): Owner[] {
  const parts = owners.flatMap((owner) =>
    owner.adjustments
      .filter((adjustment) => !isRounding(adjustment))
      .map((adjustment): Part => ({ owner, adjustment, discount: discountOf(owner, adjustment) })),
  )
  if (parts.every((part) => part.discount.isInteger())) return [...owners]
  const room = roomToRise(owners)
  const mayRise = (owner: Discounted) => {
    const left = room.get(owner) ?? 0
    room.set(owner, left - 1)
    return left > 0
  }
  const rounded = new Map<AdjustmentRow, AdjustmentRow>()
  for (const promotion of [...new Set(parts.map((part) => promotionOf(part.adjustment)))].sort()) {
    const group = parts.filter((part) => promotionOf(part.adjustment) === promotion)
    if (group.every((part) => part.discount.isInteger())) continue
    const whole = largestRemainder(
      group.map((part) => part.discount),
      {
        keys: group.map((part) => part.owner.id),
        mayRise: (index) => group[index] !== undefined && mayRise(group[index].owner),
      },
    )
    group.forEach((part, index) => {
      const amount = MathBN.convert(whole[index] ?? 0).div(taxFactor(part.owner, part.adjustment))
      rounded.set(part.adjustment, { ...part.adjustment, raw_amount: rawOf(amount.toString()) })
    })
  }
  return owners.map((owner) => ({
    ...owner,
    adjustments: owner.adjustments.map((adjustment) => rounded.get(adjustment) ?? adjustment),
  }))
}

/** How often a discount of each owner may be rounded up: whole đồng it costs beyond its discounts cut down. */
function roomToRise(owners: readonly Discounted[]): Map<Discounted, number> {
  return new Map(
    owners.map((owner) => {
      const cut = owner.adjustments.reduce(
        (sum, adjustment) => sum.plus(discountOf(owner, adjustment).integerValue(ROUND_FLOOR)),
        MathBN.convert(0),
      )
      return [owner, grossOf(owner).integerValue(ROUND_FLOOR).minus(cut).toNumber()]
    }),
  )
}

/** Rounding mode of bignumber.js. */
const ROUND_FLOOR = 3
