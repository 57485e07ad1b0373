import { randomBytes } from "node:crypto"

/** Signs of no text, made new with every process: a document cannot hold them and so forge a mark. */
const nonce = randomBytes(6).toString("hex")

/** What the server puts around matched words, before the text is escaped and the caller's tags are put in. */
export const marker = { begin: `\uE000${nonce}\uE001`, end: `\uE002${nonce}\uE003` }

/** Takes the markers out of a text; answers where they stood, in UTF-16 units of the text that remains. */
export function readMarks(marked: string): { text: string; ranges: [start: number, end: number][] } {
  const ranges: [number, number][] = []
  let text = ""
  for (const [at, piece] of marked.split(marker.begin).entries()) {
    if (at === 0) {
      text += piece
      continue
    }
    const [inside = "", ...after] = piece.split(marker.end)
    ranges.push([text.length, text.length + inside.length])
    text += inside + after.join("")
  }
  return { text, ranges }
}
