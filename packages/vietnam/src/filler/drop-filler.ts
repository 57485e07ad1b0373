import { fold } from "../fold.js"
import { oneSpelling } from "../syllable/one-spelling.js"
import { quantitiesAmong } from "./quantities.js"
import { accentedFiller, fillerPhrases } from "./words.js"

const phrases = [...fillerPhrases, ...accentedFiller]
  .map((phrase) => {
    const exact = phrase.split(" ").map(oneSpelling)
    return { exact, plain: accentedFiller.includes(phrase) ? exact : exact.map(fold) }
  })
  .sort((a, b) => b.exact.length - a.exact.length)

const begins = (words: readonly string[], at: number, phrase: readonly string[]) =>
  phrase.every((word, index) => words[at + index] === word)

type Form = "exact" | "plain"

/** Typed without any accent, words are compared by their letters. */
const formOf = (words: readonly string[]): Form => (words.some((word) => fold(word) !== word) ? "exact" : "plain")

const fillerAt = (words: readonly string[], at: number, form: Form) =>
  phrases.find((phrase) => begins(words, at, phrase[form]))

/**
 * Where phrases of several words stand that people say around what they want: "đặc sản ninh bình" → [0, 2]. What such a query names holds them
 * side by side, or they name nothing. Words are lower case and composed.
 */
export function fillerPhrasesAmong(words: readonly string[]): [from: number, to: number][] {
  const form = formOf(words)
  const found: [number, number][] = []
  for (let at = 0; at < words.length; ) {
    const length = fillerAt(words, at, form)?.exact.length ?? 1
    if (length > 1) found.push([at, at + length])
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
    const filler = fillerAt(words, at, form)
    if (!filler && !counted.has(at)) kept.push(at)
    at += filler ? filler.exact.length : 1
  }
  return kept
}
