import { Refusal } from "../../../lib/refusal"
import { sheetMessages } from "../messages"
import { checkKind } from "./check-kind"
import { readDateStyles } from "./date-styles"
import { findParts } from "./find-parts"
import { openArchive } from "./open-archive"
import { readRows } from "./read-rows"
import { readSharedStrings } from "./shared-strings"
import type { Sheet } from "./sheet"

/**
 * The first visible sheet of an .xlsx file, read in a stream: formulas are told from values, nothing is calculated, and neither a ZIP bomb nor
 * a sheet of a hundred thousand rows is read to its end. Throws INVALID_DATA in words for any other file.
 */
export async function readSheet(bytes: Buffer): Promise<Sheet> {
  checkKind(bytes)
  const archive = await openArchive(bytes)
  const { sheet, strings, styles, dates } = await findParts(archive)
  const book = {
    strings: await readSharedStrings(archive, strings),
    dateStyles: await readDateStyles(archive, styles),
    dates,
  }
  // Opened last: a part flows at once, and one that breaks while nobody reads it ends the process.
  const stream = await archive.part(sheet)
  if (!stream) throw new Refusal("invalid_data", sheetMessages.broken)
  return readRows(stream, book)
}
