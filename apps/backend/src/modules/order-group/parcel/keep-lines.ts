import { MathBN } from "@medusajs/framework/utils"
import { roundAdjustments } from "../completion/round-adjustments"
import { isRounding, wholeTotals } from "../completion/whole-totals"
import { rawOf } from "../db/amount"
import { ParcelRefused } from "./parcel-refused"
import type { OrderLine } from "./sql/read-order"

/** How much of a line is canceled. */
export interface CanceledLine {
  line_id: string
  quantity: number
}

/** A line of which something is kept or nothing, beside what it was. */
export interface LineCut {
  line: OrderLine
  kept: number
}

/**
 * What is kept of each line. Throws ParcelRefused unknown_line, too_much with what there is at most, nothing_left when nothing would remain.
 */
export function cutLines(lines: readonly OrderLine[], canceled: readonly CanceledLine[]): LineCut[] {
  const wanted = new Map<string, number>()
  for (const { line_id, quantity } of canceled) wanted.set(line_id, (wanted.get(line_id) ?? 0) + quantity)
  for (const id of wanted.keys())
    if (!lines.some((line) => line.id === id)) throw new ParcelRefused("unknown_line", { path: id })
  const cuts = lines.map((line) => ({ line, kept: line.quantity - (wanted.get(line.id) ?? 0) }))
  const over = cuts.find(({ kept }) => kept < 0)
  if (over) throw new ParcelRefused("too_much", { path: over.line.id, limit: over.line.quantity })
  if (cuts.every(({ kept }) => kept === 0)) throw new ParcelRefused("nothing_left")
  return cuts
}

/**
 * The lines that stay, at their new quantities: discounts fall in proportion to what is kept and are whole đồng with tax by largest
 * remainder, as when the order was placed.
 */
export function keepLines(cuts: readonly LineCut[]): OrderLine[] {
  const scaled = cuts.flatMap(({ line, kept }) => {
    if (kept === 0) return []
    const adjustments = line.adjustments
      .filter((adjustment) => !isRounding(adjustment))
      .map((adjustment) => {
        const amount = MathBN.convert(adjustment.raw_amount.value).times(kept).div(line.quantity)
        return { ...adjustment, raw_amount: rawOf(amount.toString()) }
      })
    return [{ ...line, quantity: kept, adjustments }]
  })
  return wholeTotals(roundAdjustments(scaled))
}
