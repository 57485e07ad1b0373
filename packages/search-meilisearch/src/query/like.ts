import { unsupported } from "@cho-htx/search-core"

export type Like = { kind: "is" | "starts" | "ends" | "holds"; text: string }

/** Text between the "%" signs, with escapes resolved. */
function pieces(pattern: string): string[] {
  const done: string[] = []
  let piece = ""
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at] ?? ""
    if (sign === "_") unsupported(`"_" for any sign in $like; write "\\_" for the sign itself`)
    if (sign === "%") {
      done.push(piece)
      piece = ""
      continue
    }
    if (sign === "\\" && at + 1 < pattern.length) at += 1
    piece += pattern[at] ?? ""
  }
  return [...done, piece]
}

/** Reads a LIKE pattern of one of the shapes x, x%, %x and %x%; `\` escapes. Others are refused. */
export function readLike(pattern: string): Like {
  const parts = pieces(pattern)
  const filled = parts.filter(Boolean)
  if (filled.length > 1) unsupported(`"%" in the middle of $like`)
  const [text = ""] = filled
  if (parts.length === 1) return { kind: "is", text }
  if (!text || parts[0] !== "") return { kind: "starts", text }
  return { kind: parts.at(-1) === "" ? "holds" : "ends", text }
}
