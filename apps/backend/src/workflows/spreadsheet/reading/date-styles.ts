import { isDateFormat } from "./date-cell"
import { eachTag } from "./each-tag"
import type { Archive } from "./open-archive"

const MOST = 70_000
/** Excel writes no longer format; what is longer shows no date. */
const LONGEST_FORMAT = 255

/** Numbers of the cell styles that show dates. */
export async function readDateStyles(archive: Archive, path: string | null): Promise<Set<number>> {
  const dates = new Set<number>()
  const stream = path && (await archive.part(path))
  if (!stream) return dates
  const formats = new Map<number, boolean>()
  let inCells = false
  let index = 0
  await eachTag(stream, {
    open: (name, { numFmtId, formatCode = "" }) => {
      if (name === "numFmt" && formats.size < MOST) {
        const id = Number(numFmtId)
        formats.set(id, formatCode.length <= LONGEST_FORMAT && isDateFormat(id, formatCode))
      } else if (name === "cellXfs") inCells = true
      else if (name === "xf" && inCells) {
        const id = Number(numFmtId ?? 0)
        if (index < MOST && (formats.get(id) ?? isDateFormat(id, undefined))) dates.add(index)
        index += 1
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false
    },
  })
  return dates
}
