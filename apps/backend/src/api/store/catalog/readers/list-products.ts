import type { ProductCard, ProductListQuery, ProductListResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { priceInQuery } from "../../../../search/query/price-in-query"
import { wholeWordsFirst } from "../../../../search/query/whole-words-first"
import { directory } from "./directory"
import { facetRequests, readFacets } from "./facets"
import { fromJson } from "./from-json"
import { productFilters, productOrder } from "./product-filters"
import { readInstead } from "./read-instead"
import { searchModule } from "./search-module"
import { stillSold } from "./still-sold"

/** One page of products of these sales channels with facets: one statement of the engine, and one that leaves out what left the shop since. */
export async function listProducts(
  scope: MedusaContainer,
  asked: ProductListQuery,
  channels: string[],
): Promise<ProductListResponse> {
  const { limit, offset } = asked
  const { query, price } = priceInQuery(asked)
  const [names, result] = await Promise.all([
    directory(scope),
    searchModule(scope).search<{ card: string }>({
      entity: "product",
      fields: ["card"],
      filters: productFilters(query, channels),
      pagination: { skip: offset, take: limit, order: productOrder(query.sort) },
      search_options: {
        match_strategy: "last",
        provider_options: wholeWordsFirst,
        facets: facetRequests,
        disjunctive_facets: true,
        highlight: { fields: ["label"] },
        count: "exact",
      },
    }),
  ])
  const found = result.hits.map(({ document, highlights }) => {
    const [highlight] = highlights?.label ?? []
    return { ...fromJson<ProductCard>(document.card), ...(highlight === undefined ? {} : { highlight }) }
  })
  const products = await stillSold(scope, found, channels)
  return {
    products,
    count: Math.max(0, (result.metadata.count ?? found.length) - (found.length - products.length)),
    count_is_lower_bound: false,
    limit,
    offset,
    facets: readFacets(result.facets, names, query),
    ...readInstead(result.provider_metadata),
    price_in_query: price,
  }
}
