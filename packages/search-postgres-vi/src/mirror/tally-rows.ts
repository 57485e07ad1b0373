import { readValue } from "@cho-htx/search-core"
import type { PlannedField } from "../plan/types.js"
import { columnOf } from "../sql/operators.js"
import type { Measure, Tally, TallyRow } from "../sql/tally.js"
import type { Rows } from "./rows.js"
import type { Select } from "./select.js"

/** What one group of rows came to, by place. */
type Group = unknown[]

const valuesOf = (rows: Rows, field: PlannedField) => {
  columnOf(field)
  const column = rows.column(field.column ?? "")
  return (row: number): unknown => column[row] ?? null
}

/** Adds a row to a group. */
type Add = (group: Group, row: number) => void

/** Adds the numbers of a row's value to what stands at a place. */
function adding(
  place: number,
  read: (row: number) => unknown,
  add: (sum: number | null, value: number) => number,
): Add {
  return (group, row) => {
    const value = read(row)
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item !== "number") continue
      const sum = group[place]
      group[place] = add(typeof sum === "number" ? sum : null, item)
    }
  }
}

function countUp(group: Group, place: number): void {
  group[place] = Number(group[place] ?? 0) + 1
}

/** How a measure is counted; null for what rows are grouped by. */
function adderOf(measure: Measure, place: number, rows: Rows): Add | null {
  switch (measure.kind) {
    case "key":
    case "column":
      return null
    case "rows":
      return (group) => countUp(group, place)
    case "range": {
      const { field, from, to } = measure
      const read = valuesOf(rows, field)
      const least = from === undefined ? Number.NEGATIVE_INFINITY : Number(readValue(field, from))
      const below = to === undefined ? null : Number(readValue(field, to))
      return (group, row) => {
        const value = read(row)
        if (typeof value === "number" && value >= least && (below === null || value < below)) countUp(group, place)
      }
    }
    case "least":
      return adding(place, valuesOf(rows, measure.field), (sum, value) => (sum === null ? value : Math.min(sum, value)))
    case "most":
      return adding(place, valuesOf(rows, measure.field), (sum, value) => (sum === null ? value : Math.max(sum, value)))
    case "sum":
      return adding(place, valuesOf(rows, measure.field), (sum, value) => (sum ?? 0) + value)
    case "count":
      return adding(place, valuesOf(rows, measure.field), (sum) => (sum ?? 0) + 1)
  }
}

/** What a measure groups rows by. */
function grouperOf(measure: Measure, rows: Rows): ((row: number) => unknown) | null {
  if (measure.kind === "key") return (row) => rows.key(row)
  return measure.kind === "column" ? valuesOf(rows, measure.field) : null
}

/** Counts rows once, as PostgreSQL would (`tallySql`): of each group what every request selects in it. */
export function tallyRows(
  { measures }: Tally,
  selects: readonly Select[],
  counted: readonly number[],
  rows: Rows,
): TallyRow[] {
  const groupers = measures.flatMap((measure, place) => {
    const read = grouperOf(measure, rows)
    return read ? [{ place, read }] : []
  })
  const adders = selects.map((select, at) => ({
    select,
    adds: measures.flatMap((measure, place) =>
      "at" in measure && measure.at === at ? (adderOf(measure, place, rows) ?? []) : [],
    ),
  }))
  const groups = new Map<string, Group>()
  const [only] = groupers
  const nameOf = (row: number): string => {
    if (!only) return ""
    if (groupers.length > 1) return JSON.stringify(groupers.map(({ read }) => read(row)))
    const value = only.read(row)
    return typeof value === "string" ? value : JSON.stringify(value)
  }
  const groupOf = (row: number): Group => {
    const name = nameOf(row)
    const known = groups.get(name)
    if (known) return known
    const group: Group = measures.map(() => null)
    for (const { place, read } of groupers) group[place] = read(row)
    groups.set(name, group)
    return group
  }
  for (const row of counted) {
    const group = groupOf(row)
    for (const { select, adds } of adders) if (select(row)) for (const add of adds) add(group, row)
  }
  return [...groups.values()]
}
