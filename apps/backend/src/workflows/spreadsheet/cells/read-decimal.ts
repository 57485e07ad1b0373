import type { SheetCell } from "../reading/sheet"
import { rowMessages as words } from "../row-messages"
import type { Reading } from "./reading"
import { shortText } from "./short-text"

/** A positive amount with decimals: a number, or "0,5" and "0.5" as text. "1.500" could be either of two and is refused. */
export function readDecimal({ kind, text: whole, number }: SheetCell, most: number): Reading<number> {
  const text = shortText(whole.trim())
  if (kind === "date") return { problem: words.dateNotNumber(text) }
  const read = kind === "number" ? number : kind === "text" ? ofText(text) : null
  if (read === null) return { problem: words.notNumber(text) }
  if (read === "unclear") return { problem: words.unclearDecimal(text) }
  if (read <= 0) return { problem: words.notPositive }
  return read > most ? { problem: words.tooBig(most) } : { value: read }
}

function ofText(text: string): number | "unclear" | null {
  if (/^\d+$/.test(text)) return Number(text)
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return "unclear"
  return /^\d+[.,]\d+$/.test(text) ? Number(text.replace(",", ".")) : null
}
