import fs from "node:fs"
import path from "node:path"

/** Copies that the portal's build lays beside its files, the smallest first, by what a browser says it reads. */
const copies = [
  { encoding: "br", end: ".br" },
  { encoding: "gzip", end: ".gz" },
] as const

export interface EncodedCopy {
  /** Absolute path of the copy. */
  file: string
  encoding: "br" | "gzip"
}

/**
 * The compressed copy of `file` (below `folder`, as an address names it) for a browser that accepts `accepted`; null when there is none,
 * or the name leads out of the folder.
 */
export function pickEncoding(folder: string, file: string, accepted: string): EncodedCopy | null {
  const whole = path.join(folder, path.normalize(`/${file}`))
  for (const { encoding, end } of copies) {
    const wanted = new RegExp(`(?:^|[ ,])${encoding}(?!;q=0(?:\\.0+)?(?:,|$))(?:[;, ]|$)`).test(accepted)
    if (wanted && fs.existsSync(`${whole}${end}`)) return { file: `${whole}${end}`, encoding }
  }
  return null
}
