import { findField, invalid, type RangeFacetRequest, readValue } from "@cho-htx/search-core"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { type Fragment, fragment, join } from "./fragment.js"
import { columnOf } from "./operators.js"
import type { PostgresRequest } from "./request.js"

/** Columns of the CTE `tally`, by request. */
export interface Tally {
  /** Rows of the group that the request selects. */
  rows(at: number): string
  ranges(at: number, field: PlannedField, request: RangeFacetRequest): string[]
  stats(at: number, field: PlannedField): { least: string; most: string; sum: string; count: string }
  /** The CTE over `source`. To be read after all facets are written: they say what is counted. */
  sql(source: Fragment): Fragment
}

function valueColumns(requests: readonly PostgresRequest[], plan: IndexPlan): string[] {
  const values = requests.flatMap(({ facets }) =>
    facets.filter(({ type }) => type === undefined || type === "value").map(({ field }) => field),
  )
  return [...new Set(values)].map((path) =>
    columnOf(findField(plan, path) ?? invalid(`Unknown field "${path}" in facets`)),
  )
}

const bound = (field: PlannedField, sign: string, value: unknown): Fragment =>
  value === undefined
    ? fragment("true")
    : fragment(`${columnOf(field)} ${sign} ?::double precision`, readValue(field, value))

/**
 * Counts matched rows once, by everything that values are counted of, whole lists included: few distinct groups are left,
 * and every facet adds up groups instead of reading the rows again. `selects` is the condition of each request.
 */
export function tallyOf(requests: readonly PostgresRequest[], plan: IndexPlan, selects: readonly string[]): Tally {
  const groups = valueColumns(requests, plan)
  const counted = new Map<string, Fragment>()
  const when = (at: number) => selects[at] ?? "true"
  const put = (name: string, { sql, params }: Fragment): string => {
    if (!counted.has(name)) counted.set(name, fragment(`${sql} as "${name}"`, ...params))
    return `"${name}"`
  }
  const add = (name: string, aggregate: string, at: number, condition = fragment("true")) =>
    put(name, fragment(`${aggregate} filter (where ${when(at)} and ${condition.sql})`, ...condition.params))
  return {
    rows: (at) => add(`n${at}`, "count(*)", at),
    ranges: (at, field, request) => {
      const nth = requests[at]?.facets.indexOf(request) ?? 0
      return request.ranges.map((range, index) => {
        const from = bound(field, ">=", range.from)
        const to = bound(field, "<", range.to)
        const inside = `${columnOf(field)} is not null and ${from.sql} and ${to.sql}`
        return add(`r${at}_${nth}_${index}`, "count(*)", at, fragment(inside, ...from.params, ...to.params))
      })
    },
    stats: (at, field) => {
      const column = columnOf(field)
      const one = field.array ? (what: string) => `(select ${what}(item) from unnest(${column}) as item)` : () => column
      const name = `${at}_${plan.fields.indexOf(field)}`
      return {
        least: add(`least${name}`, `min(${one("min")})`, at),
        most: add(`most${name}`, `max(${one("max")})`, at),
        sum: add(`sum${name}`, `sum(${one("sum")})`, at),
        count: add(`count${name}`, field.array ? `sum(${one("count")})` : `count(${column})`, at),
      }
    },
    sql: (source) => {
      const columns = [...groups.map((column) => fragment(column)), ...counted.values()]
      const list = join(columns, ", ", "count(*)")
      const by = groups.length ? ` group by ${groups.join(", ")}` : ""
      return fragment(`select ${list.sql} from ${source.sql}${by}`, ...list.params, ...source.params)
    },
  }
}
