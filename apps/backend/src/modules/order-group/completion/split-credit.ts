import { MathBN } from "@medusajs/framework/utils"
import { toDong } from "../db/amount"
import type { CreditRow } from "../db/credit-of-cart"
import { largestRemainder } from "./largest-remainder"

/** The part of a credit line that pays for one order, whole đồng. */
export interface CreditPart extends CreditRow {
  amount: number
}

/**
 * Splits credit over orders in proportion to what is left of each, by largest remainder, one line after the other: an order never receives
 * more than it costs, and every line is spent to the đồng. Answers the parts of each order, nothing for a part of 0.
 * @param totals what the orders cost before credit, integer đồng
 * @throws when the lines sum to more than the totals or are no whole đồng: the check refuses such carts first.
 */
export function splitCredit(lines: readonly CreditRow[], totals: readonly number[]): CreditPart[][] {
  const left = [...totals]
  const parts: CreditPart[][] = totals.map(() => [])
  for (const line of lines) {
    const amount = toDong(line.raw_amount)
    const all = left.reduce((sum, total) => sum + total, 0)
    if (amount < 0 || amount > all) throw new Error(`Credit line ${line.id} of ${amount} does not fit into ${all}`)
    if (amount === 0) continue
    const shares = largestRemainder(left.map((total) => MathBN.convert(total).times(amount).div(all)))
    shares.forEach((share, index) => {
      if (share === 0) return
      left[index] = (left[index] ?? 0) - share
      parts[index]?.push({ ...line, amount: share })
    })
  }
  return parts
}

/** What credit lines sum to, đồng; null when one is negative or no whole đồng, and so cannot be spent. */
export function creditTotal(lines: readonly CreditRow[]): number | null {
  const amounts = lines.map((line) => MathBN.convert(line.raw_amount.value))
  if (amounts.some((amount) => amount.lt(0) || !amount.isInteger())) return null
  return amounts.reduce((sum, amount) => sum.plus(amount), MathBN.convert(0)).toNumber()
}
