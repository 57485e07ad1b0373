import type { SearchTypes } from "@medusajs/framework/types"
import { invalid, unsupported } from "../errors.js"
import { limits } from "../limits.js"
import { decodeCursor } from "./cursor.js"
import type { FacetRequest, SearchRequest } from "./types.js"

function whole(name: string, value: number | undefined, fallback: number, most: number): number {
  const number = Number(value ?? fallback)
  if (!Number.isInteger(number) || number < 0) invalid(`${name} expects a whole number, got ${JSON.stringify(value)}`)
  if (number > most) invalid(`${name} is ${number}; at most ${most} is allowed`)
  return number
}

function readFacets(given: SearchTypes.SearchOptions["facets"]): FacetRequest[] {
  const facets = (given ?? []).map((facet): FacetRequest => (typeof facet === "string" ? { field: facet } : facet))
  if (facets.length > limits.facets) invalid(`More than ${limits.facets} facets`)
  for (const facet of facets)
    if (facet.type === "range" && facet.ranges.length > limits.facetRanges)
      invalid(`More than ${limits.facetRanges} ranges`)
  return facets
}

/** Fills in what the caller left out; refuses what goes beyond the bounds, and vector search. */
export function readRequest(input: SearchTypes.ProviderSearchQuery): SearchRequest {
  const options = input.search_options ?? {}
  if (input.q != null && typeof input.q !== "string") invalid("q expects a text")
  if (options.vector) unsupported("vector search")
  const { cursor, skip, take } = input.pagination ?? {}
  const strategy = options.match_strategy ?? "all"
  if (!["all", "any", "last"].includes(strategy)) unsupported(`match_strategy "${strategy}"`)
  const count = options.count ?? "estimated"
  if (!["estimated", "exact", "none"].includes(count)) unsupported(`the count "${count}"`)
  return {
    input,
    q: input.q?.trim() ? input.q : null,
    strategy,
    count,
    skip: cursor === undefined ? whole("skip", skip, 0, limits.skip) : decodeCursor(cursor),
    take: whole("take", take, 20, limits.take),
    facets: readFacets(options.facets),
    distinct: options.distinct ?? input.index.settings.distinct_attribute ?? null,
  }
}
