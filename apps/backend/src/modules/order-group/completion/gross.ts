import { MathBN } from "@medusajs/framework/utils"
import type { RawAmount } from "../db/amount"
import type { AdjustmentRow, TaxLineRow } from "./cart-row"

interface Taxed {
  is_tax_inclusive: boolean
  tax_lines: readonly TaxLineRow[]
}

/** A line (price and quantity) or a delivery (amount), as far as its value is asked for. */
export type Valued = Taxed & ({ quantity: number; raw_unit_price: RawAmount } | { raw_amount: RawAmount })

const withTax = (owner: Taxed) =>
  owner.tax_lines
    .reduce((sum, line) => sum.plus(line.rate), MathBN.convert(0))
    .div(100)
    .plus(1)

/** What a line or delivery costs with tax and before discounts, đồng to six decimals. */
export function grossOf(owner: Valued) {
  const price =
    "raw_unit_price" in owner
      ? MathBN.convert(owner.raw_unit_price.value).times(owner.quantity)
      : MathBN.convert(owner.raw_amount.value)
  return (owner.is_tax_inclusive ? price : price.times(withTax(owner))).decimalPlaces(6)
}

/** What a stored adjustment of a line or delivery is multiplied by to give the discount with tax. */
export const taxFactor = (owner: Taxed, adjustment: Pick<AdjustmentRow, "is_tax_inclusive">) =>
  adjustment.is_tax_inclusive ? MathBN.convert(1) : withTax(owner)

/** A discount with tax, đồng to six decimals. */
export const discountOf = (owner: Taxed, adjustment: AdjustmentRow) =>
  MathBN.convert(adjustment.raw_amount.value).times(taxFactor(owner, adjustment)).decimalPlaces(6)
