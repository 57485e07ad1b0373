import { findField, type RangeFacetRequest, readValue } from "@cho-htx/search-core"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { type Fragment, fragment, join } from "./fragment.js"
import { columnOf } from "./operators.js"
import type { PostgresRequest } from "./request.js"

/** Documents that agree in what values are counted of, as one row: keys and values first asked for, then numbers. */
export type TallyRow = readonly unknown[]

type Summed = "least" | "most" | "sum" | "count"

/** One place of a tally's rows. The first two are what rows are grouped by; the others count what request `at` selects. */
export type Measure =
  | { kind: "key" }
  | { kind: "column"; field: PlannedField }
  | { kind: "rows"; at: number }
  /** From `from`, below `to`; undefined = without that end. */
  | { kind: "range"; at: number; field: PlannedField; from?: unknown; to?: unknown }
  | { kind: Summed; at: number; field: PlannedField }

/** Where in a row of the tally something stands. Asking for it has it counted. */
export interface Tally {
  /** The facet key, as text. */
  key(): number
  /** A field that is no part of the facet key. */
  column(field: PlannedField): number
  /** Documents that the request selects. */
  rows(at: number): number
  ranges(at: number, field: PlannedField, request: RangeFacetRequest): number[]
  stats(at: number, field: PlannedField): Record<Summed, number>
  /** What was asked for, in the order of its places. To be read after everything was. */
  measures: readonly Measure[]
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

/** Counts matched rows once, by facet key: every facet adds up groups instead of reading the rows again. */
export function tallyOf(requests: readonly PostgresRequest[]): Tally {
  const measures: Measure[] = []
  const places = new Map<string, number>()
  const place = (name: string, measure: Measure) => {
    const known = places.get(name)
    if (known !== undefined) return known
    places.set(name, measures.length)
    return measures.push(measure) - 1
  }
  return {
    measures,
    key: () => place("key", { kind: "key" }),
    column: (field) => place(`column ${field.path}`, { kind: "column", field }),
    rows: (at) => place(`rows ${at}`, { kind: "rows", at }),
    ranges: (at, field, request) => {
      const nth = requests[at]?.facets.indexOf(request) ?? 0
      return request.ranges.map(({ from, to }, index) =>
        place(`range ${at} ${nth} ${index}`, { kind: "range", at, field, from, to }),
      )
    },
    stats: (at, field) => {
      const one = (kind: Summed) => place(`${kind} ${at} ${field.path}`, { kind, at, field })
      return { least: one("least"), most: one("most"), sum: one("sum"), count: one("count") }
    },
  }
}

const bound = (field: PlannedField, sign: string, value: unknown): Fragment =>
  value === undefined
    ? fragment("true")
    : fragment(`${columnOf(field)} ${sign} ?::double precision`, readValue(field, value))

const aggregates = { least: "min", most: "max", sum: "sum", count: "count" } as const

function summed({ kind, field }: { kind: Summed; field: PlannedField }): string {
  const column = columnOf(field)
  const aggregate = aggregates[kind]
  if (!field.array) return `${aggregate}(${column})`
  const over = aggregate === "count" ? "sum" : aggregate
  return `${over}((select ${aggregate}(item) from unnest(${column}) as item))`
}

function measured(measure: Measure, selects: readonly string[]): Fragment {
  // A 64-bit number would lose digits as a number of JSON.
  if (measure.kind === "key") return fragment(`${facetKey}::text`)
  if (measure.kind === "column") return fragment(columnOf(measure.field))
  const conditions = [fragment(selects[measure.at] ?? "true")]
  if (measure.kind === "range") {
    const { field, from, to } = measure
    conditions.push(fragment(`${columnOf(field)} is not null`), bound(field, ">=", from), bound(field, "<", to))
  }
  const asked = conditions.filter(({ sql }) => sql !== "true")
  const counts = measure.kind === "rows" || measure.kind === "range"
  const aggregate = counts ? "count(*)" : summed(measure)
  if (asked.length === 0) return fragment(aggregate)
  const when = join(asked, " and ", "true")
  return fragment(`${aggregate} filter (where ${when.sql})`, ...when.params)
}

/** The rows over `source` as a JSON list; null when nothing is counted. `selects` is the condition of each request. */
export function tallySql({ measures }: Tally, selects: readonly string[], source: Fragment): Fragment | null {
  if (measures.length === 0) return null
  const list = join(
    measures.map((measure) => measured(measure, selects)),
    ", ",
    "",
  )
  const groups = measures.flatMap((measure) =>
    measure.kind === "key" ? [facetKey] : measure.kind === "column" ? [columnOf(measure.field)] : [],
  )
  const by = groups.length ? ` group by ${groups.join(", ")}` : ""
  return fragment(
    `(select coalesce(json_agg(counted), '[]') from (select json_build_array(${list.sql}) as counted from ${source.sql}${by}) as tally)`,
    ...list.params,
    ...source.params,
  )
}
