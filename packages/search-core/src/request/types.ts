import type { SearchTypes } from "@medusajs/framework/types"

export type FacetRequest = Exclude<NonNullable<SearchTypes.SearchOptions["facets"]>[number], string>
export type RangeFacetRequest = Extract<FacetRequest, { type: "range" }>

/** A query of the Search Module with every default filled in and every bound checked. */
export interface SearchRequest {
  input: SearchTypes.ProviderSearchQuery
  /** What was typed; null when nothing was. */
  q: string | null
  strategy: SearchTypes.SearchMatchStrategy
  count: SearchTypes.SearchCountStrategy
  skip: number
  take: number
  facets: FacetRequest[]
  /** Path of the field that hits are made distinct by. */
  distinct: string | null
}
