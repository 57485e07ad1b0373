import { decorateCartTotals } from "@medusajs/framework/utils"
import { type RawAmount, toDong } from "../db/amount"
import type { AdjustmentRow, TaxLineRow } from "./cart-row"
import { grossOf, type Valued } from "./gross"

export interface PricedLine {
  quantity: number
  raw_unit_price: RawAmount
  is_tax_inclusive: boolean
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
}

export interface PricedMethod {
  raw_amount: RawAmount
  is_tax_inclusive: boolean
  tax_lines: TaxLineRow[]
  adjustments: AdjustmentRow[]
}

export interface Totals {
  total: number
  discount_total: number
  goods_total: number
  delivery_total: number
}

type CartLike = Parameters<typeof decorateCartTotals>[0]

const discounts = (adjustments: readonly AdjustmentRow[]) =>
  adjustments.map((adjustment) => ({
    amount: adjustment.raw_amount,
    code: adjustment.code,
    is_tax_inclusive: adjustment.is_tax_inclusive,
  }))

/** Totals in đồng, calculated by Medusa itself so that its routes show the same figures. Discounts and lines are made whole before. */
export function totalsOf(currency: string, lines: readonly PricedLine[], methods: readonly PricedMethod[]): Totals {
  const like = {
    currency_code: currency,
    items: lines.map((line) => ({
      quantity: line.quantity,
      unit_price: line.raw_unit_price,
      is_tax_inclusive: line.is_tax_inclusive,
      tax_lines: line.tax_lines,
      adjustments: discounts(line.adjustments),
    })),
    shipping_methods: methods.map((method) => ({
      amount: method.raw_amount,
      is_tax_inclusive: method.is_tax_inclusive,
      tax_lines: method.tax_lines,
      adjustments: discounts(method.adjustments),
    })),
  }
  const sums = decorateCartTotals(asCartLike(like)) as unknown as Record<string, { numeric: number } | undefined>
  const total = toDong(sums.total?.numeric ?? 0)
  // Whole đồng line by line, so that goods − discounts + delivery is the total even where a price without tax makes fractions.
  const goods_total = wholeSum(lines)
  return {
    total,
    discount_total: goods_total + wholeSum(methods) - total,
    goods_total,
    delivery_total: toDong(sums.shipping_total?.numeric ?? 0),
  }
}

const wholeSum = (owners: readonly Valued[]) =>
  owners.reduce((sum, owner) => sum + Math.floor(grossOf(owner).toNumber()), 0)

/** `decorateCartTotals` declares whole entities; it reads the fields named above and no others. */
const asCartLike = (like: object) => like as CartLike
