import { MathBN } from "@medusajs/framework/utils"

type Amount = ReturnType<typeof MathBN.convert>

/**
 * Rounds parts to whole đồng so that their sum is the rounded sum: every part is cut down, and the units left over go to the
 * largest remainders, the earlier part first on a tie.
 */
export function largestRemainder(parts: readonly Amount[]): number[] {
  const target = parts.reduce((sum, part) => sum.plus(part), MathBN.convert(0)).integerValue(ROUND_HALF_UP)
  const cut = parts.map((part) => part.integerValue(ROUND_FLOOR))
  let left = target.minus(cut.reduce((sum, part) => sum.plus(part), MathBN.convert(0))).toNumber()
  const rounded = cut.map((part) => part.toNumber())
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part.minus(cut[index] ?? 0).toNumber() }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder) {
    if (left <= 0) break
    rounded[index] = (rounded[index] ?? 0) + 1
    left -= 1
  }
  return rounded
}

/** Rounding modes of bignumber.js. */
const ROUND_FLOOR = 3
const ROUND_HALF_UP = 4
