import { type Token, tokenize } from "../text/tokens.js"
import type { NearWord, WordQuery } from "./types.js"

/** Queries tried for misspelt words. */
const mostTries = 16
/** Misspelt words that are real ones are looked for in queries of at most this many words. */
const shortQuery = 4
const shortest = 3

const isWord = ({ plain }: Token) => plain.length >= shortest && /^\p{L}+$/u.test(plain)

const put = (query: WordQuery, at: number, word: string): WordQuery => ({
  ...query,
  tokens: query.tokens.map((token, index) => (index === at ? (tokenize(word, 1)[0] ?? token) : token)),
})

/** Places whose word may be misspelt: the unknown ones, else, in a short query, every one. */
export function doubtfulPlaces({ tokens }: WordQuery, unknown: readonly number[]): number[] {
  const places = unknown.length ? unknown : tokens.length > 1 && tokens.length <= shortQuery ? [...tokens.keys()] : []
  return places.filter((at) => {
    const token = tokens[at]
    return token !== undefined && isWord(token)
  })
}

/** All unknown words at their nearest, then each at its next. */
function forUnknown(query: WordQuery, places: readonly number[], near: ReadonlyMap<string, NearWord[]>): WordQuery[] {
  const choices = places.map((at) => ({ at, near: near.get(query.tokens[at]?.plain ?? "") ?? [] }))
  const take = (ranks: ReadonlyMap<number, number>) =>
    choices.reduce((made, choice) => {
      const found = choice.near[ranks.get(choice.at) ?? 0] ?? choice.near[0]
      return found ? put(made, choice.at, found.word) : made
    }, query)
  if (choices.every((choice) => choice.near.length === 0)) return []
  const next = choices.flatMap(({ at, near: words }) =>
    words.slice(1).map((_, rank) => take(new Map([[at, rank + 1]]))),
  )
  return [take(new Map()), ...next]
}

/** One known word replaced, the nearest first: real words can be misspelt ones ("linh tri"). */
function forKnown(query: WordQuery, places: readonly number[], near: ReadonlyMap<string, NearWord[]>): WordQuery[] {
  const swaps = places.flatMap((at) =>
    (near.get(query.tokens[at]?.plain ?? "") ?? [])
      .filter(({ distance }) => distance <= 1)
      .map(({ word, distance }) => ({ query: put(query, at, word), distance })),
  )
  return swaps.sort((a, b) => a.distance - b.distance).map((swap) => swap.query)
}

/** The query with misspelt words replaced by near ones, likeliest first; bounded. `unknown`: places the index does not know. */
export function repairSpelling(
  query: WordQuery,
  unknown: readonly number[],
  near: ReadonlyMap<string, NearWord[]>,
): WordQuery[] {
  const places = doubtfulPlaces(query, unknown)
  const tries = unknown.length ? forUnknown(query, places, near) : forKnown(query, places, near)
  return tries.slice(0, mostTries)
}
