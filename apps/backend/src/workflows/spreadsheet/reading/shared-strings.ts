import { Refusal } from "../../../lib/refusal"
import { sheetMessages } from "../messages"
import { eachTag } from "./each-tag"
import type { Archive } from "./open-archive"

const MOST = 400_000

/** The texts cells point at; those of phonetic runs are left out. */
export async function readSharedStrings(archive: Archive, path: string | null): Promise<string[]> {
  const stream = path && (await archive.part(path))
  if (!stream) return []
  const strings: string[] = []
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
      if (inText) text += part
    },
    close: (name) => {
      if (name === "t") inText = false
      else if (name === "rPh") phonetic = false
      else if (name === "si") {
        if (strings.length >= MOST) throw new Refusal("invalid_data", sheetMessages.tooLargeUnpacked)
        strings.push(text)
      }
    },
  })
  return strings
}
