import { goodsAmong, sizesAmong } from "@cho-htx/vietnam"
import type { Variant, WordQuery } from "./types.js"

const keep = (query: WordQuery, places: readonly number[]): WordQuery => {
  const tokens = places.flatMap((at) => query.tokens[at] ?? [])
  return { tokens, unfinished: query.unfinished && places.at(-1) === query.tokens.length - 1, variants: [] }
}

/** The query without the words people say around what they want, and how much of it; null when that changes nothing or leaves nothing. */
export function withoutFiller(query: WordQuery): WordQuery | null {
  const places = goodsAmong(query.tokens.map(({ exact }) => exact))
  return places.length === 0 || places.length === query.tokens.length ? null : keep(query, places)
}

function withoutSizesOf(variant: Variant): Variant {
  const sizes = sizesAmong(variant.tokens.map(({ exact }) => exact))
  const stays = (_: unknown, at: number) => !sizes.includes(at)
  return { ...variant, tokens: variant.tokens.filter(stays), strict: variant.strict.filter(stays) }
}

/**
 * The query without the sizes of packs it asks for, which stand beside a title, not in it; itself when that leaves nothing. What is found by
 * "nước mắm 500 ml" is named by "nước mắm".
 */
export function withoutSizes(query: WordQuery): WordQuery {
  const sizes = sizesAmong(query.tokens.map(({ exact }) => exact))
  if (sizes.length === 0 || sizes.length === query.tokens.length) return query
  const places = [...query.tokens.keys()].filter((at) => !sizes.includes(at))
  const variants = query.variants.map((variant) => withoutSizesOf(variant))
  return { ...keep(query, places), variants }
}

/** The query without words the index does not hold, then without its last word, its last two …; never without all. */
export function withFewerWords(query: WordQuery, unknown: readonly number[]): WordQuery[] {
  const places = [...query.tokens.keys()]
  const held = places.filter((at) => !unknown.includes(at))
  const base = held.length ? held : places
  const shorter = Array.from({ length: base.length - 1 }, (_, index) => base.slice(0, base.length - 1 - index))
  return [...(base.length < places.length ? [base] : []), ...shorter].map((kept) => keep(query, kept))
}

/** The words of a query with every size in one piece, as some write it ("5kg"); null when it names none. */
export function sizesTogether({ tokens }: Pick<WordQuery, "tokens">): string[] | null {
  const words = tokens.map(({ exact }) => exact)
  const sizes = sizesAmong(words)
  if (sizes.length === 0) return null
  const units = sizes.filter((_, at) => at % 2 === 1)
  return words.flatMap((word, at) =>
    units.includes(at) ? [] : [units.includes(at + 1) ? word + (words[at + 1] ?? "") : word],
  )
}
