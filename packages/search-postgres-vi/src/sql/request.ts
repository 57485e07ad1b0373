import { findField, invalid, readRequest, type SearchRequest, unsupported } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { IndexPlan, WeightLabel } from "../plan/types.js"

/** A request with the weights of the fields it searches; undefined = all. */
export interface PostgresRequest extends SearchRequest {
  labels: WeightLabel[] | undefined
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

/** Checks what this engine cannot do beside what no provider may. */
export function readPostgresRequest(input: SearchTypes.ProviderSearchQuery, plan: IndexPlan): PostgresRequest {
  const options = input.search_options ?? {}
  if (options.locales?.length) unsupported("query-time locales: the language is Vietnamese")
  return { ...readRequest(input), labels: searchedLabels(options.attributes_to_search_on, plan) }
}
