import type { ProductCard, ProductListQuery, SuggestedProduct } from "@cho-htx/contracts"
import { isSearchUnavailable } from "@cho-htx/search-core"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { priceInQuery } from "../../../../search/query/price-in-query"
import { fromJson } from "../../catalog/readers/from-json"
import { productFilters } from "../../catalog/readers/product-filters"
import { searchModule } from "../../catalog/readers/search-module"
import { stillSold } from "../../catalog/readers/still-sold"

/** Milliseconds between two log lines about an engine that is away: every key pressed in the shop would write one. */
const tellEvery = 60_000
let told = 0

function tell(scope: MedusaContainer): void {
  if (Date.now() - told < tellEvery) return
  told = Date.now()
  scope.resolve(ContainerRegistrationKeys.LOGGER).warn("Search: engine away, suggestions come without products")
}

export interface SuggestedProducts {
  products: SuggestedProduct[]
  searched_instead: string | null
  /** False when the engine is away. */
  complete: boolean
}

/** The best products for what is typed, as far as these sales channels show them; none, and `complete` false, while the engine is away. */
export async function suggestProducts(
  scope: MedusaContainer,
  q: string,
  limit: number,
  channels: string[],
): Promise<SuggestedProducts> {
  const asked: ProductListQuery = { q, limit, offset: 0, sort: "relevance" }
  const { query } = priceInQuery(asked)
  try {
    const { hits, provider_metadata } = await searchModule(scope).search<{ card: string }>({
      entity: "product",
      fields: ["card"],
      filters: productFilters(query, channels),
      pagination: { take: limit },
      search_options: { match_strategy: "last", count: "none" },
    })
    const cards = await stillSold(
      scope,
      hits.map(({ document }) => fromJson<ProductCard>(document.card)),
      channels,
    )
    const instead = provider_metadata?.searched_instead
    return {
      products: cards.map(({ id, handle, label, thumbnail, price, cooperative }) => ({
        id,
        handle,
        label,
        thumbnail,
        price,
        maker: cooperative.short_name,
      })),
      searched_instead: typeof instead === "string" && cards.length > 0 ? instead : null,
      complete: true,
    }
  } catch (error) {
    if (!isSearchUnavailable(error)) throw error
    tell(scope)
    return { products: [], searched_instead: null, complete: false }
  }
}
