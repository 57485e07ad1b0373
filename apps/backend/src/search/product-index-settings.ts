import type { SearchTypes } from "@medusajs/framework/types"

/** Raise it when what a provider stores of a document changes: indexes are then filled anew. */
const layout = 6

/** Settings of the product index for either provider: popularity is blended into relevance. */
export const productIndexSettings: SearchTypes.SearchIndexSettings = {
  typo_tolerance: { enabled: true },
  provider_options: { "postgres-vi": { boost: "popularity", layout }, meilisearch: { boost: "popularity" } },
}
