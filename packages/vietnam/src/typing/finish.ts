import { fold } from "../fold.js"
import { placeTone, takesTone } from "../syllable/place-tone.js"
import { beginsSyllable, readSyllable } from "../syllable/read-syllable.js"
import type { Draft } from "./keystrokes.js"

/** "ươ" ends no word: "thuơ", "huơ" are meant. */
const closed = (text: string) => text.replace(/ươ$/, "uơ")

/** "ưo" before a letter stands in no word: input methods give the o its horn, too, as soon as that letter comes ("nuwocs"). */
const horned = (letters: readonly string[]) => letters.join("").replace(/ưo(?=.)/, "ươ")

/**
 * The word a draft spells, with its tone in place; null when no key changed anything or it is no Vietnamese. `unfinished`
 * lets the beginning of a syllable pass, without its tone.
 */
export function finish({ letters, tone, touched }: Draft, unfinished: boolean): string | null {
  if (!touched) return null
  const text = horned(letters)
  const syllable = readSyllable(closed(text))
  if (syllable && takesTone(syllable, tone)) return placeTone(syllable, tone)
  return unfinished && beginsSyllable(fold(text)) ? text : null
}
