import { MathBN } from "@medusajs/framework/utils"

type Amount = ReturnType<typeof MathBN.convert>

export interface RemainderRules {
  /** Names of the parts; on a tie the lower name rises first, in whatever order the parts stand. Without them the earlier part does. */
  keys?: readonly string[]
  /** False for a part that may not be rounded up; it is asked once, when the part's turn comes. */
  mayRise?: (index: number) => boolean
}

/**
 * Rounds parts to whole đồng so that their sum is the rounded sum: every part is cut down, and the units left over go to the
 * largest remainders. The sum is smaller only when `mayRise` forbids too many.
 */
export function largestRemainder(parts: readonly Amount[], { keys = [], mayRise }: RemainderRules = {}): number[] {
  const target = parts.reduce((sum, part) => sum.plus(part), MathBN.convert(0)).integerValue(ROUND_HALF_UP)
  const cut = parts.map((part) => part.integerValue(ROUND_FLOOR))
  let left = target.minus(cut.reduce((sum, part) => sum.plus(part), MathBN.convert(0))).toNumber()
  const rounded = cut.map((part) => part.toNumber())
  const byRemainder = parts
    .map((part, index) => ({ index, key: keys[index] ?? "", remainder: part.minus(cut[index] ?? 0).toNumber() }))
    .filter((part) => part.remainder > 0)
    .sort((a, b) => b.remainder - a.remainder || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
  for (const { index } of byRemainder) {
    if (left <= 0) break
    if (mayRise && !mayRise(index)) continue
    rounded[index] = (rounded[index] ?? 0) + 1
    left -= 1
  }
  return rounded
}

/** Rounding modes of bignumber.js. */
const ROUND_FLOOR = 3
const ROUND_HALF_UP = 4
