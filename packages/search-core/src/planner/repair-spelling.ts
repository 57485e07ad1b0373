import { hasAccents } from "../synonyms/find-spans.js"
import { editDistance } from "../text/nearest.js"
import { type Token, tokenize } from "../text/tokens.js"
import type { NearWord, WordQuery } from "./types.js"

/** Queries tried for misspelt words. */
const mostTries = 16
/** Misspelt words that are real ones are looked for in queries of at most this many words. */
const shortQuery = 4
const shortest = 3

const isWord = ({ plain }: Token) => plain.length >= shortest && /^\p{L}+$/u.test(plain)

const edits = (typed: string, spelling: string) => editDistance(typed, spelling, typed.length + spelling.length)

/** A near word with the accents that titles give it: the only ones, or those nearest to what was typed; bare when they tell nothing. */
function written({ word, spellings = [] }: NearWord, { exact }: Token): string {
  const [best, next] = [...spellings].sort((a, b) => edits(exact, a) - edits(exact, b))
  return best !== undefined && (next === undefined || edits(exact, best) < edits(exact, next)) ? best : word
}

/** The words near to one; of equally near ones first those whose accents are nearest to what was typed: "muốg" is "muống", not "muộn". */
function likeliest(token: Token | undefined, near: ReadonlyMap<string, NearWord[]>): NearWord[] {
  const words = near.get(token?.plain ?? "") ?? []
  if (!token || token.exact === token.plain) return words
  const off = ({ spellings = [] }: NearWord) => Math.min(...spellings.map((spelling) => edits(token.exact, spelling)))
  return words
    .map((word) => ({ word, off: off(word) }))
    .sort((a, b) => a.word.distance - b.word.distance || (a.off === b.off ? 0 : a.off - b.off))
    .map(({ word }) => word)
}

/** Only a query that says something about accents is given some. */
function put(query: WordQuery, at: number, near: NearWord): WordQuery {
  const accented = hasAccents(query.tokens)
  const tokens = query.tokens.map((token, index) =>
    index === at ? (tokenize(accented ? written(near, token) : near.word, 1)[0] ?? token) : token,
  )
  return { ...query, tokens }
}

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
  const choices = places.map((at) => ({ at, near: likeliest(query.tokens[at], near) }))
  const take = (ranks: ReadonlyMap<number, number>) =>
    choices.reduce((made, choice) => {
      const found = choice.near[ranks.get(choice.at) ?? 0] ?? choice.near[0]
      return found ? put(made, choice.at, found) : made
    }, query)
  if (choices.every((choice) => choice.near.length === 0)) return []
  const next = choices.flatMap(({ at, near: words }) =>
    words.slice(1).map((_, rank) => take(new Map([[at, rank + 1]]))),
  )
  return [take(new Map()), ...next]
}

/** Letters and accents by which a known word may be misspelt: "nụa" for "lụa", but not "quần" for "quang". */
const mostSlips = 2

/** Whether titles write the near word much as it was typed; one typed without accents, or in no title, says nothing about them. */
function isSlip({ spellings }: NearWord, { exact, plain }: Token): boolean {
  if (exact === plain || !spellings?.length) return true
  const typed = exact.normalize("NFD")
  return spellings.some((spelling) => edits(typed, spelling.normalize("NFD")) <= mostSlips)
}

/** One known word replaced, the nearest first: real words can be misspelt ones ("linh tri"). */
function forKnown(query: WordQuery, places: readonly number[], near: ReadonlyMap<string, NearWord[]>): WordQuery[] {
  const swaps = places.flatMap((at) => {
    const token = query.tokens[at]
    return likeliest(token, near)
      .filter((word) => word.distance <= 1 && token && isSlip(word, token))
      .map((word) => ({ query: put(query, at, word), distance: word.distance }))
  })
  return swaps.sort((a, b) => a.distance - b.distance).map((swap) => swap.query)
}

/** The query with misspelt words replaced by near ones, likeliest first; bounded. `places`: where they may be; `known`: as real words, one of them is wrong. */
export function repairSpelling(
  query: WordQuery,
  places: readonly number[],
  { known, near }: { known: boolean; near: ReadonlyMap<string, NearWord[]> },
): WordQuery[] {
  return (known ? forKnown : forUnknown)(query, places, near).slice(0, mostTries)
}
