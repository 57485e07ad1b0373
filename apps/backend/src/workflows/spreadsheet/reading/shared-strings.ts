import { Refusal } from "../../../lib/refusal"
import { sheetMessages } from "../messages"
import { withPart } from "./cell-text"
import { eachTag } from "./each-tag"
import type { Archive } from "./open-archive"
import { textCell } from "./read-cell"
import type { SheetCell } from "./sheet"

const MOST = 400_000

/** The texts cells point at, as cells, null for blanks; those of phonetic runs are left out. Throws INVALID_DATA for more than a cell holds. */
export async function readSharedStrings(archive: Archive, path: string | null): Promise<(SheetCell | null)[]> {
  const stream = path && (await archive.part(path))
  if (!stream) return []
  const strings: (SheetCell | null)[] = []
  let text = ""
  let inText = false
  let phonetic = false
  await eachTag(stream, {
    open: (name) => {
      if (name === "si") text = ""
      else if (name === "rPh") phonetic = true
      else if (name === "t") inText = !phonetic
    },
    text: (part) => {
      if (inText) text = withPart(text, part)
    },
    close: (name) => {
      if (name === "t") inText = false
      else if (name === "rPh") phonetic = false
      else if (name === "si") {
        if (strings.length >= MOST) throw new Refusal("invalid_data", sheetMessages.tooLargeUnpacked)
        strings.push(textCell(text))
      }
    },
  })
  return strings
}
