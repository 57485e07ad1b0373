import type { Tone } from "../syllable/place-tone.js"

/** A word under way: letters with their marks, and the tone. `touched` once a key changed something. */
export interface Draft {
  letters: string[]
  tone: Tone
  touched: boolean
}

const vowel = /[aăâeêioôơuưy]/

export const hasVowel = ({ letters }: Draft): boolean => letters.some((letter) => vowel.test(letter))

const put = (draft: Draft, at: number, letter: string): Draft => ({
  ...draft,
  letters: draft.letters.map((old, index) => (index === at ? letter : old)),
  touched: true,
})

export const add = (draft: Draft, letter: string): Draft => ({ ...draft, letters: [...draft.letters, letter] })

const hats: Record<string, string> = { a: "â", e: "ê", o: "ô" }

/** Puts the hat on the last bare letter of `targets`; null when there is none. */
export function hat(draft: Draft, targets: string): Draft | null {
  const at = draft.letters.findLastIndex((letter) => targets.includes(letter))
  const letter = hats[draft.letters[at] ?? ""]
  return letter === undefined ? null : put(draft, at, letter)
}

/** The bowl of "ă" on the last bare a; null when there is none. */
export function bowl(draft: Draft): Draft | null {
  const at = draft.letters.lastIndexOf("a")
  return at < 0 ? null : put(draft, at, "ă")
}

/** The horn of "ơ" and "ư": on both letters of "uo", on the u of "ua", "uu", else on the last bare o or u; null when there is none. */
export function horn(draft: Draft): Draft | null {
  const text = draft.letters.join("")
  const pair = /(?<!q)u(?=[oau])/.exec(text)
  if (pair) {
    const horned = put(draft, pair.index, "ư")
    return horned.letters[pair.index + 1] === "o" ? put(horned, pair.index + 1, "ơ") : horned
  }
  const at = draft.letters.findLastIndex((letter) => letter === "o" || letter === "u")
  return at < 0 ? null : put(draft, at, draft.letters[at] === "o" ? "ơ" : "ư")
}

/** The bar of "đ" on a first letter d; null when it is another. */
export const bar = (draft: Draft): Draft | null => (draft.letters[0] === "d" ? put(draft, 0, "đ") : null)

export const toned = (draft: Draft, tone: Tone): Draft => ({ ...draft, tone, touched: true })
