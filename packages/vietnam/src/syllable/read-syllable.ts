import { fold } from "../fold.js"
import { fits, onsets, rimes } from "./rimes.js"

export interface Syllable {
  onset: string
  /** With the marks of its letters, without a tone. */
  rime: string
}

const known = new Set(rimes)
const foldedRimes = new Set(rimes.map(fold))
const foldedOnsets = [...new Set(onsets.map(fold))]

/** Splits one syllable without a tone ("gao", "đươc") into onset and rime; null when it is no Vietnamese. */
export function readSyllable(letters: string): Syllable | null {
  for (const onset of onsets) {
    const rime = letters.slice(onset.length)
    if (letters.startsWith(onset) && known.has(rime) && fits(onset, rime)) return { onset, rime }
  }
  return null
}

/** True for a folded word ("gao", "duoc") that some Vietnamese syllable folds to. */
export const isSyllable = (folded: string): boolean =>
  foldedOnsets.some((onset) => {
    const rime = folded.slice(onset.length)
    return folded.startsWith(onset) && foldedRimes.has(rime) && fits(onset, rime)
  })

/** True for the beginning of a folded syllable, a whole one included: "ng", "nuo". */
export function beginsSyllable(folded: string): boolean {
  return foldedOnsets.some((onset) => {
    if (onset.startsWith(folded)) return true
    if (!folded.startsWith(onset)) return false
    const begun = folded.slice(onset.length)
    return [...foldedRimes].some((rime) => rime.startsWith(begun) && fits(onset, rime))
  })
}
