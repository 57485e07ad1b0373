import { type FacetRequest, findField, invalid, unsupported } from "@cho-htx/search-core"
import type { IndexPlan } from "../plan/types.js"
import type { Tally } from "../sql/tally.js"

/** Has the statement count what a facet needs; refuses what this engine cannot count. */
export function askFor(request: FacetRequest, plan: IndexPlan, tally: Tally, at: number): void {
  const field = findField(plan, request.field) ?? invalid(`Unknown field "${request.field}" in facets`)
  if (request.type === "range") {
    if (field.array) unsupported(`range facets on the list "${field.path}"`)
    tally.ranges(at, field, request)
  } else if (request.type === "stats") {
    if (field.kind !== "number") invalid(`"${field.path}" is no number, so it has no stats`)
    tally.stats(at, field)
  } else {
    tally.rows(at)
    if (field.counted) tally.key()
    else tally.column(field)
  }
}
