import { storableText } from "../../../lib/storable-text"
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
  strings: readonly string[]
  dateStyles: ReadonlySet<number>
  dates: "1900" | "1904"
}

/** Excel writes characters XML cannot hold as _x000D_. */
const withoutEscapes = (text: string) =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const text = (kind: SheetCell["kind"], value: string): SheetCell | null => {
  const shown = storableText(withoutEscapes(value)).normalize("NFC")
  return shown.trim() === "" ? null : { kind, text: shown, number: null }
}

/** What stands in a cell; null for an empty one. */
export function readCell({ type, style, value, inline, formula }: RawCell, book: Book): SheetCell | null {
  if (formula !== null) return { kind: "formula", text: storableText(`=${formula}`, 200), number: null }
  if (type === "s") return text("text", book.strings[Number(value)] ?? "")
  if (type === "inlineStr") return text("text", inline)
  if (type === "str" || type === "d") return text("text", value)
  if (type === "b") return { kind: "boolean", text: value === "1" ? "TRUE" : "FALSE", number: null }
  if (type === "e") return { kind: "error", text: storableText(value, 200), number: null }
  if (value === "") return null
  const number = Number(value)
  if (!Number.isFinite(number)) return text("text", value)
  if (book.dateStyles.has(style)) return { kind: "date", text: dayOf(number, book.dates), number }
  return { kind: "number", text: String(number), number }
}
