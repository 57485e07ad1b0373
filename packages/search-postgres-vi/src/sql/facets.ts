import {
  type FacetRequest,
  findField,
  invalid,
  limits,
  type RangeFacetRequest,
  unsupported,
} from "@cho-htx/search-core"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { type Fragment, fragment } from "./fragment.js"
import { columnOf } from "./operators.js"
import type { Tally } from "./tally.js"

const facetValuesByDefault = 100

/** The value as the facet shows it: dates as ISO text, numbers without an exponent. */
const shown = (field: PlannedField, value: string) =>
  field.date
    ? `to_char(to_timestamp(${value} / 1000) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : `${value}::text`

function valueSql(field: PlannedField, request: FacetRequest, tally: Tally, at: number): Fragment {
  const { limit, sort, query } = request.type === undefined || request.type === "value" ? request : {}
  const column = columnOf(field)
  const atMost = Math.min(Math.max(Number(limit ?? facetValuesByDefault) || 0, 0), limits.facetValues)
  const source = field.array ? `tally, unnest(${column}) as item` : "tally"
  const item = field.array ? "item" : column
  const named =
    query === undefined
      ? fragment("true")
      : fragment(`starts_with(lower(${item}::text), lower(?))`, String(query).replaceAll("\u0000", ""))
  const order = sort === "alpha" ? "1" : "2 desc, 1"
  const rows = tally.rows(at)
  return fragment(
    `(select coalesce(json_agg(json_build_array(value, count)), '[]') from (select ${shown(field, item)} as value, sum(${rows})::int as count
      from ${source} where ${rows} > 0 and ${item} is not null and ${named.sql} group by ${item} order by ${order} limit ${atMost}) as facet)`,
    ...named.params,
  )
}

function rangeSql(field: PlannedField, request: RangeFacetRequest, tally: Tally, at: number): Fragment {
  if (field.array) unsupported(`range facets on the list "${field.path}"`)
  const counts = tally.ranges(at, field, request).map((column) => `coalesce(sum(${column}), 0)::int`)
  return fragment(`(select json_build_array(${counts.join(", ")}) from tally)`)
}

function statsSql(field: PlannedField, tally: Tally, at: number): Fragment {
  const { least, most, sum, count } = tally.stats(at, field)
  return fragment(
    `(select json_build_object('min', min(${least}), 'max', max(${most}), 'avg', sum(${sum}) / nullif(sum(${count}), 0), 'sum', sum(${sum}), 'count', coalesce(sum(${count}), 0)::int) from tally)`,
  )
}

/** Scalar subquery for one facet of request `at`, read from the CTE `tally`. */
export function facetSql(request: FacetRequest, plan: IndexPlan, tally: Tally, at: number): Fragment {
  const field = findField(plan, request.field) ?? invalid(`Unknown field "${request.field}" in facets`)
  if (request.type === "range") return rangeSql(field, request, tally, at)
  if (request.type === "stats") {
    if (field.kind !== "number") invalid(`"${field.path}" is no number, so it has no stats`)
    return statsSql(field, tally, at)
  }
  return valueSql(field, request, tally, at)
}
