import type { SearchTypes } from "@medusajs/framework/types"
import { encodeCursor } from "../request/cursor.js"
import type { SearchRequest } from "../request/types.js"

/** What an engine found for one request. */
export interface Found {
  hits: SearchTypes.SearchHit[]
  /** Null when none was asked for. */
  count: number | null
  /** In the order of the request. */
  facets: SearchTypes.SearchFacetResult[]
  milliseconds: number
}

/** Puts an answer into the shape of the Search Module; the cursor is there while more hits may follow. */
export function buildResult(request: SearchRequest, found: Found): SearchTypes.SearchResult {
  const { input, skip, take } = request
  const { hits, count, milliseconds } = found
  const more = take > 0 && (count === null ? hits.length === take : skip + hits.length < count)
  const facets = request.facets.flatMap(({ field }, index) => {
    const facet = found.facets[index]
    return facet ? [[field, facet] as const] : []
  })
  return {
    hits,
    ...(facets.length ? { facets: Object.fromEntries(facets) } : {}),
    metadata: {
      skip,
      take,
      count,
      ...(more ? { next_cursor: encodeCursor(skip + hits.length) } : {}),
      ...(input.q === undefined ? {} : { query: input.q }),
      processing_time_ms: milliseconds,
    },
  }
}
