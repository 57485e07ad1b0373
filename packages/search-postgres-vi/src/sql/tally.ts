import { findField, type RangeFacetRequest, readValue } from "@cho-htx/search-core"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { type Fragment, fragment, join } from "./fragment.js"
import { columnOf } from "./operators.js"
import type { PostgresRequest } from "./request.js"

/** Documents that agree in what values are counted of, as one row: keys and values first asked for, then numbers. */
export type TallyRow = readonly unknown[]

/** Where in a row of the tally something stands. Asking for it has it counted. */
export interface Tally {
  /** The facet key, as text. */
  key(): number
  /** A field that is no part of the facet key. */
  column(field: PlannedField): number
  /** Documents that the request selects. */
  rows(at: number): number
  ranges(at: number, field: PlannedField, request: RangeFacetRequest): number[]
  stats(at: number, field: PlannedField): { least: number; most: number; sum: number; count: number }
  /** The rows over `source` as a JSON list; null when nothing is counted. To be read after everything was asked for. */
  sql(source: Fragment): Fragment | null
}

/** Column of the facet key. */
export const facetKey = `"facet_key"`

/** Columns that facets read from the matched rows. */
export function facetColumns(requests: readonly PostgresRequest[], plan: IndexPlan): string[] {
  return requests
    .flatMap(({ facets }) => facets)
    .flatMap((facet) => {
      const field = findField(plan, facet.field)
      if (!field) return []
      const byKey = field.counted && (facet.type === undefined || facet.type === "value")
      return byKey ? [facetKey] : [columnOf(field)]
    })
}

const bound = (field: PlannedField, sign: string, value: unknown): Fragment =>
  value === undefined
    ? fragment("true")
    : fragment(`${columnOf(field)} ${sign} ?::double precision`, readValue(field, value))

/** Counts matched rows once, by facet key: every facet adds up groups instead of reading the rows again. `selects` is the condition of each request. */
export function tallyOf(requests: readonly PostgresRequest[], selects: readonly string[]): Tally {
  const groups = new Set<string>()
  const counted = new Map<string, Fragment>()
  const order: string[] = []
  const place = (name: string) => {
    if (!order.includes(name)) order.push(name)
    return order.indexOf(name)
  }
  const group = (column: string) => {
    groups.add(column)
    return place(column)
  }
  const add = (name: string, aggregate: string, at: number, condition?: Fragment) => {
    const when = [selects[at] ?? "true", ...(condition ? [condition.sql] : [])].filter((part) => part !== "true")
    const filter = when.length ? ` filter (where ${when.join(" and ")})` : ""
    if (!counted.has(name)) counted.set(name, fragment(`${aggregate}${filter}`, ...(condition?.params ?? [])))
    return place(name)
  }
  return {
    key: () => group(facetKey),
    column: (field) => group(columnOf(field)),
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
      const name = `${at} ${field.path}`
      return {
        least: add(`least ${name}`, `min(${one("min")})`, at),
        most: add(`most ${name}`, `max(${one("max")})`, at),
        sum: add(`sum ${name}`, `sum(${one("sum")})`, at),
        count: add(`count ${name}`, field.array ? `sum(${one("count")})` : `count(${column})`, at),
      }
    },
    sql: (source) => {
      if (order.length === 0) return null
      const list = join(
        // A 64-bit number would lose digits as a number of JSON.
        order.map((name) => counted.get(name) ?? fragment(name === facetKey ? `${name}::text` : name)),
        ", ",
        "",
      )
      const by = groups.size ? ` group by ${[...groups].join(", ")}` : ""
      return fragment(
        `(select coalesce(json_agg(counted), '[]') from (select json_build_array(${list.sql}) as counted from ${source.sql}${by}) as tally)`,
        ...list.params,
        ...source.params,
      )
    },
  }
}
