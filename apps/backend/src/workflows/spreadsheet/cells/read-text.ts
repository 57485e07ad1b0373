import type { SheetCell } from "../reading/sheet"
import { rowMessages as words } from "../row-messages"
import { plainText } from "./neutral-text"
import type { Reading } from "./reading"

/** Spaces and line ends, which are taken out, that a text may have beyond its limit. */
export const SPARE_LENGTH = 500

/** Words of a cell in one line, or in several where `lines` allows; a number as its digits, a day as "05/01/2026". */
export function readText({ kind, text }: SheetCell, least: number, most: number, lines = false): Reading<string> {
  // Our own file of failed rows has an apostrophe before it.
  if (kind === "text" && plainText(text.trimStart()).trimStart().startsWith("=")) return { problem: words.formula }
  if (text.length > most + SPARE_LENGTH) return { problem: words.tooLong(most) }
  const whole = plainText(text).replaceAll(/\r\n?/g, "\n").trim()
  const read = lines ? whole : whole.replaceAll(/\s+/g, " ")
  if (read.length < least) return { problem: words.tooShort(least) }
  return read.length > most ? { problem: words.tooLong(most) } : { value: read }
}
