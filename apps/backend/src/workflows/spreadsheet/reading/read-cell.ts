import { storableText } from "../../../lib/storable-text"
import { cellText } from "./cell-text"
import { dayOf } from "./date-cell"
import type { SheetCell } from "./sheet"

/** A cell as the sheet's XML tells it. */
export interface RawCell {
  /** Attribute t: "s", "str", "inlineStr", "b", "e", "n" or nothing. */
  type: string
  style: number
  value: string
  inline: string
  /** Null when there is none. */
  formula: string | null
}

export interface Book {
  /** Null for blanks. Cells that point at the same text share it, cleaned once. */
  strings: readonly (SheetCell | null)[]
  dateStyles: ReadonlySet<number>
  dates: "1900" | "1904"
}

/** A cell of words; null for blanks. Throws INVALID_DATA for more than Excel holds. */
export function textCell(xml: string): SheetCell | null {
  const text = cellText(xml)
  return text === "" ? null : { kind: "text", text, number: null }
}

/** What stands in a cell; null for an empty one. */
export function readCell({ type, style, value, inline, formula }: RawCell, book: Book): SheetCell | null {
  if (formula !== null) return { kind: "formula", text: storableText(`=${formula}`, 200), number: null }
  if (type === "s") return book.strings[Number(value)] ?? null
  if (type === "inlineStr") return textCell(inline)
  if (type === "str" || type === "d") return textCell(value)
  if (type === "b") return { kind: "boolean", text: value === "1" ? "TRUE" : "FALSE", number: null }
  if (type === "e") return { kind: "error", text: storableText(value, 200), number: null }
  if (value === "") return null
  const number = Number(value)
  if (!Number.isFinite(number)) return textCell(value)
  if (book.dateStyles.has(style)) return { kind: "date", text: dayOf(number, book.dates), number }
  return { kind: "number", text: String(number), number }
}
