import type { SearchTypes } from "@medusajs/framework/types"
import type { Instead } from "../planner/types.js"

type Result = SearchTypes.SearchResult

/**
 * Results that say what was searched instead, as `provider_metadata`: `searched_instead`, `searched_because`, and `found_as_typed` where the words
 * as typed found something too, if only by accident.
 */
export function saidInstead(results: readonly Result[], { text, because, typed }: Instead): Result[] {
  const provider_metadata = {
    searched_instead: text,
    searched_because: because,
    ...(typed > 0 ? { found_as_typed: typed } : {}),
  }
  return results.map((result) => ({ ...result, provider_metadata }))
}
