import type { ProductListQuery } from "@cho-htx/contracts"
import type { SearchTypes } from "@medusajs/framework/types"

/** What shoppers of these sales channels may find at all. */
export const shopFilters = (channels: string[]): SearchTypes.SearchFilters => ({
  status: "published",
  sales_channel_ids: channels,
})

/** Facets of the list as filters of the index: values of one facet are alternatives, facets narrow each other. */
export function productFilters(query: ProductListQuery, channels: string[]): SearchTypes.SearchFilters {
  const price = {
    ...(query.price_min === undefined ? {} : { $gte: query.price_min }),
    ...(query.price_max === undefined ? {} : { $lte: query.price_max }),
  }
  return {
    ...shopFilters(channels),
    ...(query.q?.trim() ? { q: query.q } : {}),
    ...(query.category?.length ? { category: query.category } : {}),
    ...(query.commune?.length ? { commune: query.commune } : {}),
    ...(query.cooperative?.length ? { cooperative: query.cooperative } : {}),
    ...(query.stars?.length ? { stars: query.stars } : {}),
    ...(query.marks?.length ? { marks: query.marks } : {}),
    ...(query.collection ? { collection: query.collection } : {}),
    ...(Object.keys(price).length ? { price } : {}),
    ...(query.in_stock ? { in_stock: query.in_stock === "true" } : {}),
    ...(query.on_sale ? { on_sale: query.on_sale === "true" } : {}),
  }
}

const orders: Record<ProductListQuery["sort"], Record<string, SearchTypes.SearchOrderBy>> = {
  relevance: { _score: "DESC" },
  newest: { created_at: "DESC" },
  price_asc: { price: "ASC" },
  price_desc: { price: "DESC" },
  stars: { stars: "DESC", popularity: "DESC" },
  best_selling: { sold_30d: "DESC", sold: "DESC", popularity: "DESC" },
}

export const productOrder = (sort: ProductListQuery["sort"]): Record<string, SearchTypes.SearchOrderBy> => orders[sort]
