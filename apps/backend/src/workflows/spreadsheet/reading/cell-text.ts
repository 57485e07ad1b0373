import { Refusal } from "../../../lib/refusal"
import { storableText } from "../../../lib/storable-text"
import { sheetMessages as words } from "../messages"

/** Excel holds no more characters in one cell. */
const LONGEST = 32_767
/** As many take this much XML when each is written as _x000D_. */
const LONGEST_XML = LONGEST * 7

/** Excel writes characters XML cannot hold as _x000D_. */
const withoutEscapes = (text: string) =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Marks on one letter; composing a letter with thousands takes seconds. */
const heapsOfMarks = /(\p{M}{8})\p{M}+/gu

const tooLong = () => new Refusal("invalid_data", words.textTooLong(LONGEST))

/** The text of a cell with one more piece of it. Throws INVALID_DATA as soon as no cell of Excel holds so much. */
export function withPart(text: string, part: string): string {
  if (text.length + part.length > LONGEST_XML) throw tooLong()
  return text + part
}

/** The text of a cell as it is shown, composed (NFC); "" for blanks. Throws INVALID_DATA for more than Excel holds. */
export function cellText(xml: string): string {
  const text = storableText(withoutEscapes(xml))
  if (text.length > LONGEST) throw tooLong()
  const shown = text.replaceAll(heapsOfMarks, "$1").normalize("NFC")
  return shown.trim() === "" ? "" : shown
}
