import { MathBN } from "@medusajs/framework/utils"

/** Medusa's `raw_…` twin of a numeric column. */
export interface RawAmount {
  value: string
  precision: number
}

export const rawOf = (value: number | string): RawAmount => ({ value: String(value), precision: 20 })

export const rawZero = rawOf(0)

/** Integer đồng of a BigNumber-like value; throws on a fraction, because VND has none. */
export function toDong(value: RawAmount | number | string): number {
  const text = typeof value === "object" ? value.value : value
  const rounded = MathBN.convert(text, 6)
  if (!rounded.isInteger()) throw new Error(`Amount ${String(text)} is not a whole number of đồng`)
  return rounded.toNumber()
}
