import { fold, isSyllable, readTelex, readVni, splitSyllables } from "@cho-htx/vietnam"
import { type Token, tokenize } from "../text/tokens.js"
import type { Because, WordQuery } from "./types.js"

/** One word read otherwise. */
interface Reading {
  text: string
  /** Folded words that must be known for the reading to count. */
  words: string[]
  because: Because
}

/** Readings of the words of a query, by place. */
export type Readings = ReadonlyMap<number, readonly Reading[]>

function keys(word: string, unfinished: boolean): Reading[] {
  return [readTelex(word, unfinished), readVni(word, unfinished)].flatMap((text) =>
    text === null ? [] : [{ text, words: [fold(text)], because: "typing" as const }],
  )
}

function readingsOf({ plain, exact }: Token, unfinished: boolean): Reading[] {
  const together = isSyllable(plain) ? [] : splitSyllables(plain, unfinished)
  const apart = together.map((parts): Reading => ({ text: parts.join(" "), words: parts, because: "spacing" }))
  // Keys are read from bare letters: a word with accents was typed with an input method on.
  return exact === plain ? [...keys(plain, unfinished), ...apart] : apart
}

/** What each word could have been meant to be, if the index does not know it as it is: read by Telex, by VNI, split. */
export function readOtherwise({ tokens, unfinished }: WordQuery): Readings {
  return new Map(tokens.map((token, at) => [at, readingsOf(token, unfinished && at === tokens.length - 1)]))
}

/** Every folded word whose presence decides about the readings; the words themselves first. */
export const wordsToKnow = ({ tokens }: WordQuery, readings: Readings): string[] => [
  ...new Set([
    ...tokens.map(({ plain }) => plain),
    ...[...readings.values()].flatMap((each) => each.flatMap(({ words }) => words)),
  ]),
]

/** Words of which a beginning is enough: the last one of an unfinished query, and the last parts of its readings. */
export function beginningsToKnow({ tokens, unfinished }: WordQuery, readings: Readings): string[] {
  const last = tokens.at(-1)
  if (!unfinished || !last) return []
  return [last.plain, ...(readings.get(tokens.length - 1) ?? []).flatMap(({ words }) => words.at(-1) ?? [])]
}

/** Words of the query that the index does not hold; the last one counts as held when a word begins so. */
export const unknownPlaces = ({ tokens }: WordQuery, known: ReadonlySet<string>): number[] =>
  tokens.flatMap(({ plain }, at) => (known.has(plain) ? [] : [at]))

/**
 * The query with each unknown word replaced by its first reading of this kind that the index knows. A word that is known as
 * it is stays. Null when nothing changes.
 */
export function repairTyping(
  query: WordQuery,
  readings: Readings,
  known: ReadonlySet<string>,
  kind: Because,
): WordQuery | null {
  const unknown = new Set(unknownPlaces(query, known))
  const readingAt = (at: number) =>
    unknown.has(at)
      ? readings.get(at)?.find(({ because, words }) => because === kind && words.every((word) => known.has(word)))
      : undefined
  const found = query.tokens.map((_, at) => readingAt(at))
  if (found.every((reading) => reading === undefined)) return null
  const tokens = query.tokens.flatMap((token, at) => {
    const reading = found[at]
    return reading ? tokenize(reading.text, reading.words.length) : [token]
  })
  return { ...query, tokens }
}
