import { beginsSyllable, isSyllable } from "./read-syllable.js"

/** Letters of the longest folded syllable, "nghieng". */
const longest = 7
/** Readings kept at every place of the text. */
const kept = 4

/** A lone letter is a slip of the finger, not a word: "gaii" is no "gai i". Only "ô" begins names of goods ("ô mai"). */
function isPart(part: string, first: boolean, last: boolean, unfinished: boolean): boolean {
  if (/^\d+$/.test(part)) return true
  if (part.length === 1) return first && part === "o"
  return isSyllable(part) || (last && unfinished && beginsSyllable(part))
}

function lengthsAt(text: string, at: number): number[] {
  const digits = /^\d+/.exec(text.slice(at))?.[0].length
  if (digits) return [digits]
  return Array.from({ length: Math.min(longest, text.length - at) }, (_, index) => index + 1)
}

/**
 * Readings of a folded word as two or more syllables written without spaces ("gaotamxoan" → gao tam xoan), the fewest
 * parts first, a few at most; numbers stand alone. `unfinished`: the last syllable may have only begun.
 */
export function splitSyllables(text: string, unfinished = false): string[][] {
  const best: string[][][] = Array.from({ length: text.length + 1 }, () => [])
  best[text.length] = [[]]
  for (let at = text.length - 1; at >= 0; at--) {
    const readings = lengthsAt(text, at).flatMap((length) => {
      const part = text.slice(at, at + length)
      const rest = best[at + length] ?? []
      if (rest.length === 0 || !isPart(part, at === 0, at + length === text.length, unfinished)) return []
      return rest.map((parts) => [part, ...parts])
    })
    best[at] = readings.sort((a, b) => a.length - b.length).slice(0, kept)
  }
  return (best[0] ?? []).filter((parts) => parts.length > 1)
}
