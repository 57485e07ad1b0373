import {
  type FacetRequest,
  findField,
  invalid,
  limits,
  rangeFacet,
  type Stats,
  statsFacet,
  valueFacet,
} from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import type { Tally, TallyRow } from "../sql/tally.js"
import type { FacetValues } from "./facet-key.js"
import { shownValue } from "./shown-value.js"

const facetValuesByDefault = 100

/** Rows counted by the statement, and what their keys stand for. */
export interface Counted {
  rows: readonly TallyRow[]
  tally: Tally
  valuesOf(key: string): FacetValues
}

const numberAt = (row: TallyRow, at: number) => Number(row[at] ?? 0)
const sumAt = (rows: readonly TallyRow[], at: number) => rows.reduce((sum, row) => sum + numberAt(row, at), 0)

/** The values of a field that a group of documents holds. */
function readerOf(plan: IndexPlan, field: PlannedField, { tally, valuesOf }: Counted): (row: TallyRow) => string[] {
  if (field.counted) {
    const nth = plan.fields.filter((other) => other.counted).indexOf(field)
    const at = tally.key()
    return (row) => valuesOf(String(row[at]))[nth] ?? []
  }
  const at = tally.column(field)
  return (row) =>
    [row[at]]
      .flat()
      .filter((item) => item !== null && item !== undefined)
      .map((item) => shownValue(field, item))
}

type ValueRequest = Extract<FacetRequest, { limit?: number }>

function countValues(plan: IndexPlan, field: PlannedField, request: ValueRequest, counted: Counted, at: number) {
  const atMost = Math.min(Math.max(Number(request.limit ?? facetValuesByDefault) || 0, 0), limits.facetValues)
  const begins = request.query === undefined ? null : String(request.query).toLowerCase()
  const read = readerOf(plan, field, counted)
  const column = counted.tally.rows(at)
  const counts = new Map<string, number>()
  for (const row of counted.rows) {
    const count = numberAt(row, column)
    if (count === 0) continue
    for (const value of read(row))
      if (begins === null || value.toLowerCase().startsWith(begins)) counts.set(value, (counts.get(value) ?? 0) + count)
  }
  const byName = ([a]: [string, number], [b]: [string, number]) => (a < b ? -1 : 1)
  const order =
    request.sort === "alpha" ? byName : (a: [string, number], b: [string, number]) => b[1] - a[1] || byName(a, b)
  return valueFacet([...counts].sort(order).slice(0, atMost))
}

function countStats(field: PlannedField, { rows, tally }: Counted, at: number): Stats {
  if (field.kind !== "number") invalid(`"${field.path}" is no number, so it has no stats`)
  const columns = tally.stats(at, field)
  const present = rows.filter((row) => row[columns.least] !== null)
  const count = sumAt(present, columns.count)
  if (count === 0) return { min: null, max: null, avg: null, sum: null, count: 0 }
  const sum = sumAt(present, columns.sum)
  return {
    min: present.reduce((least, row) => Math.min(least, numberAt(row, columns.least)), Number.POSITIVE_INFINITY),
    max: present.reduce((most, row) => Math.max(most, numberAt(row, columns.most)), Number.NEGATIVE_INFINITY),
    avg: sum / count,
    sum,
    count,
  }
}

/** One facet of request `at`, added up from the counted rows. */
export function countFacet(
  request: FacetRequest,
  plan: IndexPlan,
  counted: Counted,
  at: number,
): SearchTypes.SearchFacetResult {
  const field = findField(plan, request.field) ?? invalid(`Unknown field "${request.field}" in facets`)
  if (request.type === "range") {
    const columns = counted.tally.ranges(at, field, request)
    return rangeFacet(
      request,
      columns.map((column) => sumAt(counted.rows, column)),
    )
  }
  if (request.type === "stats") return statsFacet(countStats(field, counted, at))
  return countValues(plan, field, request, counted, at)
}

/** How many documents request `at` selects. */
export const countRows = ({ rows, tally }: Counted, at: number): number => sumAt(rows, tally.rows(at))
