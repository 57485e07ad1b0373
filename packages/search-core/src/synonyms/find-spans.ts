import type { Token } from "../text/tokens.js"
import type { Saying, Synonyms } from "./types.js"

/** A stretch of a query that a synonym group knows. */
export interface Span {
  from: number
  length: number
  /** The phrase, with the accents it has in its group. */
  key: string
  others: readonly Saying[]
}

/** True when the query says something about accents at all. */
export const hasAccents = (tokens: readonly Token[]): boolean => tokens.some(({ exact, plain }) => exact !== plain)

function spanAt(tokens: readonly Token[], from: number, accented: boolean, synonyms: Synonyms): Span | number {
  for (let length = Math.min(synonyms.longest, tokens.length - from); length > 0; length--) {
    const words = tokens.slice(from, from + length)
    const form = words.map((word) => (accented ? word.exact : word.plain)).join(" ")
    const keys = accented ? [form] : (synonyms.spellings.get(form) ?? [])
    const known = keys.filter((key) => synonyms.others.has(key))
    const [key, ...more] = known
    if (key === undefined) continue
    const others = synonyms.others.get(key) ?? []
    // Letters that stand for phrases of several groups say none of them; nothing shorter inside them is meant either.
    if (!more.every((same) => others.some((other) => other.key === same))) return length
    return { from, length, key, others }
  }
  return 1
}

/**
 * Phrases of a query that have synonyms, from left to right, the longest first: "bắp cải" is found before "bắp". A query
 * with accents means what it says; one without names a phrase only when no phrase that means anything else has the same letters.
 */
export function findSpans(tokens: readonly Token[], synonyms: Synonyms): Span[] {
  const accented = hasAccents(tokens)
  const spans: Span[] = []
  for (let at = 0; at < tokens.length; ) {
    const span = spanAt(tokens, at, accented, synonyms)
    if (typeof span === "number") at += span
    else {
      spans.push(span)
      at += span.length
    }
  }
  return spans
}
