import type { PriceInQuery, ProductListQuery } from "@cho-htx/contracts"
import { readPricePhrase } from "@cho-htx/vietnam"

type Priced = Pick<ProductListQuery, "q" | "price_min" | "price_max">

/** A query whose price was read out of its words. */
export interface ReadQuery<Query> {
  query: Query & Priced
  /** Null when the words named no price, or one was chosen beside them. */
  price: PriceInQuery | null
}

/** Takes the price out of a query: "gạo dưới 50k" asks for rice of at most 50.000 đồng. A price that was chosen stays. */
export function priceInQuery<Query extends Priced>(query: Query): ReadQuery<Query> {
  const chosen = query.price_min !== undefined || query.price_max !== undefined
  const found = query.q === undefined || chosen ? null : readPricePhrase(query.q)
  if (!found) return { query, price: null }
  const { min, max, rest, phrase } = found
  const bounds = { ...(min === null ? {} : { price_min: min }), ...(max === null ? {} : { price_max: max }) }
  return { query: { ...query, ...bounds, q: rest }, price: { min, max, phrase } }
}
