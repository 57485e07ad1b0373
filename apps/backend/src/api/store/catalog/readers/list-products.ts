import type { ProductCard, ProductListQuery, ProductListResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { directory } from "./directory"
import { facetRequests, readFacets } from "./facets"
import { fromJson } from "./from-json"
import { productFilters, productOrder } from "./product-filters"
import { searchModule } from "./search-module"

const repairedQuery = (details: Record<string, unknown> | undefined): string | null => {
  const text = details?.searched_instead
  return typeof text === "string" ? text : null
}

/** One page of products with facets, from the search documents alone: one statement of the engine. */
export async function listProducts(scope: MedusaContainer, query: ProductListQuery): Promise<ProductListResponse> {
  const { limit, offset } = query
  const [names, result] = await Promise.all([
    directory(scope),
    searchModule(scope).search<{ card: string }>({
      entity: "product",
      fields: ["card"],
      filters: productFilters(query),
      pagination: { skip: offset, take: limit, order: productOrder(query.sort) },
      search_options: {
        match_strategy: "last",
        facets: facetRequests,
        disjunctive_facets: true,
        highlight: { fields: ["label"] },
        count: "exact",
      },
    }),
  ])
  const products = result.hits.map(({ document, highlights }) => {
    const [highlight] = highlights?.label ?? []
    return { ...fromJson<ProductCard>(document.card), ...(highlight === undefined ? {} : { highlight }) }
  })
  return {
    products,
    count: result.metadata.count ?? products.length,
    count_is_lower_bound: false,
    limit,
    offset,
    facets: readFacets(result.facets, names),
    searched_instead: repairedQuery(result.provider_metadata),
  }
}
