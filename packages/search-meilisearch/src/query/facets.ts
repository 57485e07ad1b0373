import {
  type FacetRequest,
  findField,
  invalid,
  limits,
  type RangeFacetRequest,
  rangeFacet,
  readValue,
  statsFacet,
  unsupported,
  valueFacet,
} from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Answer } from "../client/ask.js"
import { has } from "../plan/names.js"
import type { MeiliField, MeiliPlan } from "../plan/types.js"
import { decodeText, encodeText } from "../store/exact-text.js"
import { all, type Condition, quote } from "./conditions.js"

type Facet = SearchTypes.SearchFacetResult

/** How a facet is asked for and read. `attribute` is counted with the hits, each of `filters` by a question of its own. */
export interface PlannedFacet {
  attribute: string | null
  filters: Condition[]
  read(counted: Answer | undefined, totals: number[]): Facet
}

const facetValuesByDefault = 100

/** A value as the facet shows it: texts decoded, dates as ISO text. */
function shown(field: MeiliField, value: string): string {
  if (field.kind === "text") return decodeText(value)
  return field.date ? new Date(Number(value)).toISOString() : value
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function planValues(field: MeiliField, request: FacetRequest, attribute: string, plan: MeiliPlan): PlannedFacet {
  const { limit, sort, query } = request.type === undefined || request.type === "value" ? request : {}
  const most = Math.min(Math.max(Number(limit ?? facetValuesByDefault) || 0, 0), limits.facetValues)
  const read = (counted: Answer | undefined): Facet => {
    const entries = Object.entries(counted?.distribution[attribute] ?? {})
    // Cut by the server, the most frequent are there, not the first or those that begin with something.
    if (entries.length >= plan.facetValues && (sort === "alpha" || query !== undefined))
      unsupported(`ordering or searching the ${plan.facetValues} or more values of "${field.path}"; raise facet_values`)
    const beginning = query === undefined ? null : String(query).toLowerCase()
    const pairs = entries
      .map(([value, count]) => [shown(field, value), count] as const)
      .filter(([value]) => beginning === null || value.toLowerCase().startsWith(beginning))
      .sort(([a, many], [b, others]) => (sort === "alpha" ? byText(a, b) : others - many || byText(a, b)))
    return valueFacet(pairs.slice(0, most))
  }
  return { attribute, filters: [], read }
}

function planRanges(field: MeiliField, request: RangeFacetRequest, attribute: string): PlannedFacet {
  if (field.kind !== "number") invalid(`"${field.path}" is no number, so it has no ranges`)
  if (field.array) unsupported(`range facets on the list "${field.path}"`)
  const bound = (sign: string, value: unknown): Condition =>
    value === undefined ? true : `${quote(attribute)} ${sign} ${readValue(field, value)}`
  const present: Condition = `${quote(has)} = ${quote(encodeText(field.path))}`
  const filters = request.ranges.map(({ from, to }) => all([present, bound(">=", from), bound("<", to)]))
  return { attribute: null, filters, read: (_, totals) => rangeFacet(request, totals) }
}

/** Sum and average come from the counted values, and are left out when the server cut those. */
function planStats(field: MeiliField, attribute: string, plan: MeiliPlan): PlannedFacet {
  if (field.kind !== "number") invalid(`"${field.path}" is no number, so it has no stats`)
  const present: Condition = `${quote(has)} = ${quote(encodeText(field.path))}`
  const read = (counted: Answer | undefined, [documents = 0]: number[]): Facet => {
    const entries = Object.entries(counted?.distribution[attribute] ?? {}).map(
      ([value, n]) => [Number(value), n] as const,
    )
    const extremes = counted?.stats[attribute]
    if (!extremes) return statsFacet(null)
    const complete = entries.length < plan.facetValues
    const count = entries.reduce((sum, [, n]) => sum + n, 0)
    const sum = entries.reduce((total, [value, n]) => total + value * n, 0)
    return statsFacet({
      ...extremes,
      avg: complete && count ? sum / count : null,
      sum: complete ? sum : null,
      count: complete ? count : documents,
    })
  }
  return { attribute, filters: [present], read }
}

/** Plans one facet; fields and kinds that cannot be counted are refused. */
export function planFacet(request: FacetRequest, plan: MeiliPlan): PlannedFacet {
  const field = findField(plan, request.field) ?? invalid(`Unknown field "${request.field}" in facets`)
  const attribute = field.exact ?? invalid(`"${field.path}" is not facetable`)
  if (request.type === "range") return planRanges(field, request, attribute)
  if (request.type === "stats") return planStats(field, attribute, plan)
  return planValues(field, request, attribute, plan)
}
