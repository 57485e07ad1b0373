import { fold } from "../fold.js"
import { oneSpelling } from "../syllable/one-spelling.js"
import { quantitiesAmong } from "./quantities.js"
import { accentedFiller, fillerPhrases, wholeNames } from "./words.js"

interface Phrase {
  exact: string[]
  plain: string[]
}

const phrases = [...fillerPhrases, ...accentedFiller]
  .map((phrase): Phrase => {
    const exact = phrase.split(" ").map(oneSpelling)
    return { exact, plain: accentedFiller.includes(phrase) ? exact : exact.map(fold) }
  })
  .sort((a, b) => b.exact.length - a.exact.length)
const names = wholeNames.map((name): Phrase => {
  const exact = name.split(" ").map(oneSpelling)
  return { exact, plain: exact.map(fold) }
})

const begins = (words: readonly string[], at: number, phrase: readonly string[]) =>
  phrase.every((word, index) => words[at + index] === word)

type Form = "exact" | "plain"

/** Typed without any accent, words are compared by their letters. */
const formOf = (words: readonly string[]): Form => (words.some((word) => fold(word) !== word) ? "exact" : "plain")

/** What begins at a word: a name that stays whole, filler, or a word of its own. */
function partAt(words: readonly string[], at: number, form: Form): { length: number; isFiller: boolean } {
  const found = (list: readonly Phrase[]) => list.find((phrase) => begins(words, at, phrase[form]))
  const name = found(names)
  const filler = name ? undefined : found(phrases)
  return { length: (name ?? filler)?.exact.length ?? 1, isFiller: filler !== undefined }
}

/**
 * Where phrases of several words stand that people say around what they want: "đặc sản ninh bình" → [0, 2]. What such a query names holds them
 * side by side, or they name nothing. Words are lower case and composed.
 */
export function fillerPhrasesAmong(words: readonly string[]): [from: number, to: number][] {
  const form = formOf(words)
  const found: [number, number][] = []
  for (let at = 0; at < words.length; ) {
    const { length, isFiller } = partAt(words, at, form)
    if (isFiller && length > 1) found.push([at, at + length])
    at += length
  }
  return found
}

/**
 * Positions of the words that name goods, in order: "mua 2 cân gạo ở đâu" → [3]. Words are lower case and composed; typed without
 * any accent they are compared by their letters.
 */
export function goodsAmong(words: readonly string[]): number[] {
  const form = formOf(words)
  const counted = new Set(quantitiesAmong(words))
  const kept: number[] = []
  for (let at = 0; at < words.length; ) {
    const { length, isFiller } = partAt(words, at, form)
    const places = Array.from({ length }, (_, index) => at + index)
    if (!isFiller) kept.push(...places.filter((place) => !counted.has(place)))
    at += length
  }
  return kept
}
