import { fold } from "../fold.js"
import { placeTone, takesTone } from "../syllable/place-tone.js"
import { beginsSyllable, readSyllable } from "../syllable/read-syllable.js"
import type { Draft } from "./keystrokes.js"

/** "ươ" ends no word: "thuơ", "huơ" are meant. */
const closed = (text: string) => text.replace(/ươ$/, "uơ")

/**
 * The word a draft spells, with its tone in place; null when no key changed anything or it is no Vietnamese. `unfinished`
 * lets the beginning of a syllable pass, without its tone.
 */
export function finish({ letters, tone, touched }: Draft, unfinished: boolean): string | null {
  if (!touched) return null
  const text = letters.join("")
  const syllable = readSyllable(closed(text))
  if (syllable && takesTone(syllable, tone)) return placeTone(syllable, tone)
  return unfinished && beginsSyllable(fold(text)) ? text : null
}
