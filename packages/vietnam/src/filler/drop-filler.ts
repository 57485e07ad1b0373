import { fold } from "../fold.js"
import { oneSpelling } from "../syllable/one-spelling.js"
import { fillerPhrases } from "./words.js"

const phrases = fillerPhrases
  .map((phrase) => {
    const exact = phrase.split(" ").map(oneSpelling)
    return { exact, plain: exact.map(fold) }
  })
  .sort((a, b) => b.exact.length - a.exact.length)

const begins = (words: readonly string[], at: number, phrase: readonly string[]) =>
  phrase.every((word, index) => words[at + index] === word)

/**
 * Positions of the words that name goods, in order: "mua gạo ở đâu" → [1]. Words are lower case and composed; typed without
 * any accent they are compared by their letters.
 */
export function goodsAmong(words: readonly string[]): number[] {
  const form = words.some((word) => fold(word) !== word) ? "exact" : "plain"
  const kept: number[] = []
  for (let at = 0; at < words.length; ) {
    const filler = phrases.find((phrase) => begins(words, at, phrase[form]))
    if (!filler) kept.push(at)
    at += filler ? filler.exact.length : 1
  }
  return kept
}
