import type { PackSeed } from "../types"

/** Grams of one measure; goods counted by the piece say their weight themselves. */
const GRAMS: Record<string, number> = { kg: 1000, g: 1, l: 1000, ml: 1 }
/** Box, bottle or bag around the goods, as part of the parcel's weight. */
const WRAPPING = 1.06

/** One size. `grams` is needed when the measure is no weight or volume ("chiếc"). */
export function pack(
  unit: string,
  amount: number,
  measure: string,
  price: number,
  stock: number,
  grams?: number,
): PackSeed {
  const net = grams ?? amount * (GRAMS[measure] ?? 0)
  if (net === 0) throw new Error(`Pack of ${amount} ${measure}: say what it weighs`)
  return { unit, amount, measure, price, stock, grams: Math.round(net * WRAPPING) }
}
