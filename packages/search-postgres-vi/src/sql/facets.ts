import {
  type FacetRequest,
  findField,
  invalid,
  limits,
  type RangeFacetRequest,
  readValue,
  unsupported,
} from "@cho-htx/search-core"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { type Fragment, fragment } from "./fragment.js"
import { columnOf } from "./operators.js"

const facetValuesByDefault = 100

/** The value as the facet shows it: dates as ISO text, numbers without an exponent. */
const shown = (field: PlannedField, value: string) =>
  field.date
    ? `to_char(to_timestamp(${value} / 1000) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : `${value}::text`

function valueSql(field: PlannedField, request: FacetRequest, where: string): Fragment {
  const { limit, sort, query } = request.type === undefined || request.type === "value" ? request : {}
  const column = columnOf(field)
  const atMost = Math.min(Math.max(Number(limit ?? facetValuesByDefault) || 0, 0), limits.facetValues)
  const source = field.array ? `matched, unnest(${column}) as item` : "matched"
  const item = field.array ? "item" : column
  const named =
    query === undefined
      ? fragment("true")
      : fragment(`starts_with(lower(${item}::text), lower(?))`, String(query).replaceAll("\u0000", ""))
  const order = sort === "alpha" ? "1" : "2 desc, 1"
  return fragment(
    `(select coalesce(json_agg(json_build_array(value, count)), '[]') from (select ${shown(field, item)} as value, count(*)::int as count
      from ${source} where ${where} and ${item} is not null and ${named.sql} group by ${item} order by ${order} limit ${atMost}) as facet)`,
    ...named.params,
  )
}

const bound = (field: PlannedField, sign: string, value: unknown): Fragment =>
  value === undefined
    ? fragment("true")
    : fragment(`${columnOf(field)} ${sign} ?::double precision`, readValue(field, value))

function rangeSql(field: PlannedField, request: RangeFacetRequest, where: string): Fragment {
  if (field.array) unsupported(`range facets on the list "${field.path}"`)
  const counts = request.ranges.map((range) => {
    const from = bound(field, ">=", range.from)
    const to = bound(field, "<", range.to)
    return fragment(
      `count(*) filter (where ${columnOf(field)} is not null and ${from.sql} and ${to.sql})::int`,
      ...from.params,
      ...to.params,
    )
  })
  return fragment(
    `(select json_build_array(${counts.map((count) => count.sql).join(", ")}) from matched where ${where})`,
    ...counts.flatMap((count) => count.params),
  )
}

function statsSql(field: PlannedField, where: string): Fragment {
  const column = columnOf(field)
  const item = field.array ? "item" : column
  const source = field.array ? `matched, unnest(${column}) as item` : "matched"
  return fragment(
    `(select json_build_object('min', min(${item}), 'max', max(${item}), 'avg', avg(${item}), 'sum', sum(${item}), 'count', count(${item})::int) from ${source} where ${where})`,
  )
}

/** Scalar subquery for one facet over the CTE `matched`, counting rows for which `where` holds. */
export function facetSql(request: FacetRequest, plan: IndexPlan, where: string): Fragment {
  const field = findField(plan, request.field) ?? invalid(`Unknown field "${request.field}" in facets`)
  if (request.type === "range") return rangeSql(field, request, where)
  if (request.type === "stats") {
    if (field.kind !== "number") invalid(`"${field.path}" is no number, so it has no stats`)
    return statsSql(field, where)
  }
  return valueSql(field, request, where)
}
