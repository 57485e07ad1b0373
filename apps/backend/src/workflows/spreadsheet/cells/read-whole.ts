import type { SheetCell } from "../reading/sheet"
import { rowMessages as words } from "../row-messages"
import { readDigits } from "./read-digits"
import type { Reading } from "./reading"
import { shortText } from "./short-text"

/** "12/05/2026", "5-1-26" and "2026-05-12": a day somebody wrote as text. */
const looksLikeDay = (text: string) => /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{2,4})?$/.test(text.trim())

/** A whole number from a cell: a number, or text as people write amounts. */
export function readWhole(cell: SheetCell, least: number, most: number, money = false): Reading<number> {
  const number = wholeOf(cell, money)
  if (typeof number === "string") return { problem: number }
  if (number < least) {
    return { problem: money && number > 0 ? words.priceTooSmall(number, least) : words.tooSmall(least) }
  }
  if (number > most) return { problem: money ? words.priceTooBig(most) : words.tooBig(most) }
  return { value: number }
}

/** The number, or the sentence why it is none. */
function wholeOf({ kind, text: whole, number }: SheetCell, money: boolean): number | string {
  // No number is longer; and checks of a long text take long.
  const text = shortText(whole.trim())
  const fraction = money ? words.notWholeMoney : words.notWhole
  if (kind === "date" || (kind === "text" && looksLikeDay(text))) return words.dateNotNumber(text)
  if (kind === "number" && number !== null) return Number.isSafeInteger(number) ? number : fraction(text)
  if (kind !== "text") return words.notNumber(text)
  const digits = readDigits(text)
  if (digits === "fraction") return fraction(text)
  if (digits === "unclear") return words.unclearNumber(text)
  return digits === "none" ? words.notNumber(text) : digits
}
