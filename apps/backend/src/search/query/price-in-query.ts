import { readPricePhrase } from "@cho-htx/vietnam"

/** A query whose price was read out of it. */
export interface PriceInQuery {
  /** The words that are left; null when nothing was typed beside the price. */
  q: string | null
  /** Integer đồng, both included; null = no bound. */
  min: number | null
  max: number | null
  /** The words that named the price, as typed; null when none did. */
  phrase: string | null
}

/** Takes the price out of a query: "gạo dưới 50k" is rice of at most 50.000 đồng. A query that names none stays as it is. */
export function priceInQuery(query: string): PriceInQuery {
  const found = readPricePhrase(query)
  if (!found) return { q: query.trim() ? query : null, min: null, max: null, phrase: null }
  return { q: found.rest || null, min: found.min, max: found.max, phrase: found.phrase }
}
