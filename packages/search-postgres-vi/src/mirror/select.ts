import { compileFilters, type FilterLanguage, readList, readValue } from "@cho-htx/search-core"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { columnOf } from "../sql/operators.js"
import { compareText } from "./compare-text.js"
import { LeftToPostgres } from "./left-to-postgres.js"
import type { Rows } from "./rows.js"

/** Whether a row is selected. */
export type Select = (row: number) => boolean

type Value = string | number | boolean

/** A filter's value as it would arrive in PostgreSQL, where half a letter is the sign for a damaged one. */
function given(field: PlannedField, value: unknown): Value {
  const read = readValue(field, value)
  return typeof read === "string" ? Buffer.from(read).toString() : read
}

function compare(a: unknown, b: Value): number {
  return typeof a === "string" && typeof b === "string" ? compareText(a, b) : Number(a) - Number(b)
}

const comparisons: Record<string, (order: number) => boolean> = {
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
}

type ValueTest = (value: unknown) => boolean

const has = (field: PlannedField, value: unknown): boolean =>
  field.array ? Array.isArray(value) && value.length > 0 : value !== null

/** Any of the values; null stands for "has none". */
function anyOf(field: PlannedField, value: unknown): ValueTest {
  const list = readList(field, value)
  const wanted = new Set<unknown>(list.filter((item) => item !== null).map((item) => given(field, item)))
  const none = list.includes(null)
  return (stored) => {
    if (none && !has(field, stored)) return true
    return Array.isArray(stored) ? stored.some((item) => wanted.has(item)) : wanted.has(stored)
  }
}

/** One operator on a stored value; a missing one makes it false. */
function testOf(field: PlannedField, operator: string, value: unknown): ValueTest {
  const comparison = comparisons[operator]
  if (comparison) {
    const wanted = given(field, value)
    return (stored) =>
      [stored].flat().some((item) => item !== null && item !== undefined && comparison(compare(item, wanted)))
  }
  switch (operator) {
    case "$eq":
      return anyOf(field, [value])
    case "$ne": {
      const same = anyOf(field, [value])
      return (stored) => !same(stored)
    }
    case "$in":
    case "$overlaps":
      return anyOf(field, value)
    case "$nin": {
      const any = anyOf(field, value)
      return (stored) => !any(stored)
    }
    case "$contains": {
      if (!field.array) return anyOf(field, value)
      const all = readList(field, value).map((item) => given(field, item))
      return (stored) => Array.isArray(stored) && all.every((item) => stored.includes(item))
    }
    case "$exists": {
      const wanted = value === true || value === "true"
      return (stored) => has(field, stored) === wanted
    }
    default:
      // Patterns, and whatever PostgreSQL's side refuses.
      throw new LeftToPostgres()
  }
}

const language = (plan: IndexPlan, rows: Rows): FilterLanguage<PlannedField, Select> => ({
  all: (parts) => {
    const [only] = parts
    return parts.length === 1 && only ? only : (row) => parts.every((part) => part(row))
  },
  any: (parts) => (row) => parts.some((part) => part(row)),
  not: (part) => (row) => !part(row),
  condition: (field, operator, value) => {
    if (field.path === plan.primaryKey) {
      const test = testOf(field, operator, value)
      return (row) => test(rows.id(row))
    }
    // Refuses a field without a column, as PostgreSQL's side does.
    columnOf(field)
    const test = testOf(field, operator, value)
    const values = rows.column(field.column ?? "")
    return (row) => test(values[row] ?? null)
  },
})

/** Compiles a filter tree to a test of rows; refuses what PostgreSQL's side refuses. Throws LeftToPostgres for patterns. */
export const selectOf = (filters: Record<string, unknown> | undefined, plan: IndexPlan, rows: Rows): Select =>
  compileFilters(filters, plan, language(plan, rows))
