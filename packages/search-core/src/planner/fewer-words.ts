import { goodsAmong } from "@cho-htx/vietnam"
import type { WordQuery } from "./types.js"

const keep = (query: WordQuery, places: readonly number[]): WordQuery => {
  const tokens = places.flatMap((at) => query.tokens[at] ?? [])
  return { tokens, unfinished: query.unfinished && places.at(-1) === query.tokens.length - 1, variants: [] }
}

/** The query without the words people say around what they want; null when that changes nothing or leaves nothing. */
export function withoutFiller(query: WordQuery): WordQuery | null {
  const places = goodsAmong(query.tokens.map(({ exact }) => exact))
  return places.length === 0 || places.length === query.tokens.length ? null : keep(query, places)
}

/** The query without words the index does not hold, then without its last word, its last two …; never without all. */
export function withFewerWords(query: WordQuery, unknown: readonly number[]): WordQuery[] {
  const places = [...query.tokens.keys()]
  const held = places.filter((at) => !unknown.includes(at))
  const base = held.length ? held : places
  const shorter = Array.from({ length: base.length - 1 }, (_, index) => base.slice(0, base.length - 1 - index))
  return [...(base.length < places.length ? [base] : []), ...shorter].map((kept) => keep(query, kept))
}
