import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** The part of a cart line that decides its delivery. */
export interface ParcelLine {
  id: string
  quantity: BigNumberInput
  unit_price: BigNumberInput
  variant?: { weight?: number | null } | null
  product?: { id?: string; weight?: number | null } | null
}

/** Weight in grams and goods total in đồng after discounts of the lines of one parcel; an unweighed variant counts as its product, then as nothing. */
export function parcelOf(lines: readonly ParcelLine[], discounts: Readonly<Record<string, number>>) {
  let weightG = 0
  let goodsTotal = 0
  for (const line of lines) {
    const quantity = MathBN.convert(line.quantity).toNumber()
    weightG += quantity * (line.variant?.weight ?? line.product?.weight ?? 0)
    goodsTotal += MathBN.mult(line.unit_price, quantity).toNumber() - (discounts[line.id] ?? 0)
  }
  return { weightG, goodsTotal: Math.max(0, goodsTotal) }
}
