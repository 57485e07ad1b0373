import type { SearchTypes } from "@medusajs/framework/types"

/** Settings of the product index for either provider: popularity is blended into relevance. */
export const productIndexSettings: SearchTypes.SearchIndexSettings = {
  typo_tolerance: { enabled: true },
  provider_options: { "postgres-vi": { boost: "popularity" }, meilisearch: { boost: "popularity" } },
}
