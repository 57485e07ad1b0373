import { isDateFormat } from "./date-cell"
import { eachTag } from "./each-tag"
import type { Archive } from "./open-archive"

const MOST = 70_000

/** Numbers of the cell styles that show dates. */
export async function readDateStyles(archive: Archive, path: string | null): Promise<Set<number>> {
  const dates = new Set<number>()
  const stream = path && (await archive.part(path))
  if (!stream) return dates
  const codes = new Map<number, string>()
  let inCells = false
  let index = 0
  await eachTag(stream, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === "numFmt" && codes.size < MOST) codes.set(Number(numFmtId), formatCode ?? "")
      else if (name === "cellXfs") inCells = true
      else if (name === "xf" && inCells) {
        const id = Number(numFmtId ?? 0)
        if (index < MOST && isDateFormat(id, codes.get(id))) dates.add(index)
        index += 1
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false
    },
  })
  return dates
}
