import type { PriceInQuery, ProductListQuery } from "@cho-htx/contracts"
import { goodsAmong, readPricePhrase } from "@cho-htx/vietnam"

type Priced = Pick<ProductListQuery, "q" | "price_min" | "price_max">

/** A query whose price was read out of its words. */
export interface ReadQuery<Query> {
  query: Query & Priced
  /** Null when the words named no price, or one was chosen beside them. */
  price: PriceInQuery | null
}

/** What is left of a query without its price; nothing when none of it names goods: "hàng giá rẻ dưới 50k" asks for all that costs so little. */
function goodsOf(rest: string): string {
  const words =
    rest
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return goodsAmong(words).length > 0 ? rest : ""
}

/** Takes the price out of a query: "gạo dưới 50k" asks for rice of at most 50.000 đồng. A price that was chosen stands instead of it. */
export function priceInQuery<Query extends Priced>(query: Query): ReadQuery<Query> {
  const chosen = query.price_min !== undefined || query.price_max !== undefined
  const found = query.q === undefined ? null : readPricePhrase(query.q)
  if (!found) return { query, price: null }
  const { min, max, rest, phrase } = found
  const q = goodsOf(rest)
  if (chosen) return { query: { ...query, q }, price: null }
  const bounds = { ...(min === null ? {} : { price_min: min }), ...(max === null ? {} : { price_max: max }) }
  return { query: { ...query, ...bounds, q }, price: { min, max, phrase } }
}
