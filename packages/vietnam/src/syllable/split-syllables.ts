import { beginsSyllable, isSyllable } from "./read-syllable.js"

/** Letters of the longest folded syllable, "nghieng". */
const longest = 7
/** Readings kept at every place of the text. */
const kept = 4

const isPart = (part: string, last: boolean, unfinished: boolean): boolean =>
  /^\d+$/.test(part) || isSyllable(part) || (last && unfinished && beginsSyllable(part))

/** Fewest parts first, then those with fewest single letters: "gao tam" before "ga o tam". */
const cost = (parts: string[]): number => parts.length + parts.filter((part) => part.length === 1).length * 0.5

function lengthsAt(text: string, at: number): number[] {
  const digits = /^\d+/.exec(text.slice(at))?.[0].length
  if (digits) return [digits]
  return Array.from({ length: Math.min(longest, text.length - at) }, (_, index) => index + 1)
}

/**
 * Readings of a folded word as two or more syllables written without spaces ("gaotamxoan" → gao tam xoan), the likeliest
 * first, a few at most; numbers stand alone. `unfinished`: the last syllable may have only begun.
 */
export function splitSyllables(text: string, unfinished = false): string[][] {
  const best: string[][][] = Array.from({ length: text.length + 1 }, () => [])
  best[text.length] = [[]]
  for (let at = text.length - 1; at >= 0; at--) {
    const readings = lengthsAt(text, at).flatMap((length) => {
      const part = text.slice(at, at + length)
      const rest = best[at + length] ?? []
      if (rest.length === 0 || !isPart(part, at + length === text.length, unfinished)) return []
      return rest.map((parts) => [part, ...parts])
    })
    best[at] = readings.sort((a, b) => cost(a) - cost(b)).slice(0, kept)
  }
  return (best[0] ?? []).filter((parts) => parts.length > 1)
}
