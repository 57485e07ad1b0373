import type { SearchTypes } from "@medusajs/framework/types"
import { invalid, unsupported } from "../errors.js"
import { limits } from "../limits.js"
import { findField, type IndexPlan, type WeightLabel } from "../plan/types.js"

export type FacetRequest = Exclude<NonNullable<SearchTypes.SearchOptions["facets"]>[number], string>

/** A query of the Search Module with every default filled in and every bound checked. */
export interface SearchRequest {
  input: SearchTypes.ProviderSearchQuery
  q: string | null
  strategy: SearchTypes.SearchMatchStrategy
  labels: WeightLabel[] | undefined
  skip: number
  take: number
  facets: FacetRequest[]
  distinct: string | null
}

function whole(name: string, value: number | undefined, fallback: number, most: number): number {
  const number = Number(value ?? fallback)
  if (!Number.isInteger(number) || number < 0) invalid(`${name} expects a whole number, got ${JSON.stringify(value)}`)
  if (number > most) invalid(`${name} is ${number}; at most ${most} is allowed`)
  return number
}

/** The cursor is the number of hits already given, hidden from the caller. */
export const encodeCursor = (skip: number): string => Buffer.from(`s${skip}`).toString("base64url")

function decodeCursor(cursor: string): number {
  const [, digits] = /^s(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? []
  return digits ? Number(digits) : invalid("Unknown cursor")
}

/** Weights of the fields to search; two fields of one weight can only be searched together. */
function searchedLabels(paths: string[] | undefined, plan: IndexPlan): WeightLabel[] | undefined {
  if (!paths?.length) return undefined
  const fields = paths.map((path) => findField(plan, path) ?? invalid(`Unknown field "${path}" to search on`))
  const labels = [...new Set(fields.map((field) => field.label ?? invalid(`"${field.path}" is not searchable`)))]
  const others = plan.fields.find((field) => field.label && labels.includes(field.label) && !paths.includes(field.path))
  if (others)
    unsupported(`searching without "${others.path}", which has the same weight; give the fields distinct weights`)
  return labels
}

/** Checks what the engine cannot do and fills in what the caller left out. */
export function readRequest(input: SearchTypes.ProviderSearchQuery, plan: IndexPlan): SearchRequest {
  const options = input.search_options ?? {}
  if (options.vector) unsupported("vector search")
  if (options.locales?.length) unsupported("query-time locales: the language is Vietnamese")
  const { cursor, skip, take } = input.pagination ?? {}
  const facets = (options.facets ?? []).map(
    (facet): FacetRequest => (typeof facet === "string" ? { field: facet } : facet),
  )
  if (facets.length > limits.facets) invalid(`More than ${limits.facets} facets`)
  const strategy = options.match_strategy ?? "all"
  if (!["all", "any", "last"].includes(strategy)) unsupported(`match_strategy "${strategy}"`)
  return {
    input,
    q: input.q?.trim() ? input.q : null,
    strategy,
    labels: searchedLabels(options.attributes_to_search_on, plan),
    skip: cursor === undefined ? whole("skip", skip, 0, limits.skip) : decodeCursor(cursor),
    take: whole("take", take, 20, limits.take),
    facets,
    distinct: options.distinct ?? input.index.settings.distinct_attribute ?? null,
  }
}
