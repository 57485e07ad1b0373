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
  /** What the person saw of the line; undefined when it does not matter. */
  expected?: number
}

/** A line of which something is kept or nothing, beside what it was. */
export interface LineCut {
  line: OrderLine
  kept: number
}

/**
 * What is kept of each line. Throws ParcelRefused unknown_line, recounted when a line is not as the person saw it, too_much with what there is
 * at most, nothing_left when nothing would remain.
 */
export function cutLines(lines: readonly OrderLine[], canceled: readonly CanceledLine[]): LineCut[] {
  const wanted = new Map<string, number>()
  for (const { line_id, quantity } of canceled) wanted.set(line_id, (wanted.get(line_id) ?? 0) + quantity)
  for (const id of wanted.keys())
    if (!lines.some((line) => line.id === id)) throw new ParcelRefused("unknown_line", { path: id })
  // Two who report the same missing pack mean one pack.
  for (const { line_id, expected } of canceled) {
    const line = lines.find(({ id }) => id === line_id)
    if (line && expected !== undefined && expected !== line.quantity)
      throw new ParcelRefused("recounted", { path: line_id, goods: goodsName(line), expected, limit: line.quantity })
  }
  const cuts = lines.map((line) => ({ line, kept: line.quantity - (wanted.get(line.id) ?? 0) }))
  const over = cuts.find(({ kept }) => kept < 0)
  if (over) throw new ParcelRefused("too_much", { path: over.line.id, limit: over.line.quantity })
  if (cuts.every(({ kept }) => kept === 0)) throw new ParcelRefused("nothing_left")
  return cuts
}

const goodsName = ({ title, variant_title }: OrderLine) =>
  variant_title && variant_title !== title ? `${title}, ${variant_title}` : title

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
