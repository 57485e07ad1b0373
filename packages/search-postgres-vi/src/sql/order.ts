import { findField, invalid } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { columnOf } from "./operators.js"

/** What rows are ordered by: a field, or relevance (null). Missing values come last. */
export interface OrderKey {
  field: PlannedField | null
  way: "asc" | "desc"
}

export interface Order {
  sql: string
  /** What the SQL says, but for the id that ends it. */
  keys: OrderKey[]
  /** Fields whose columns the statement must carry along. */
  fields: PlannedField[]
  /** Relevance alone, best first. */
  byScore: boolean
  /** Relevance, among others or not. */
  usesScore: boolean
}

/**
 * ORDER BY of a query; the id ends it, so that pages never overlap. Missing values come last. `score` is the column or
 * expression that relevance is read from.
 */
export function orderSql(
  order: Record<string, SearchTypes.SearchOrderBy> | undefined,
  plan: IndexPlan,
  score = `"score"`,
): Order {
  const given = Object.entries(order ?? {})
  const entries = given.length ? given : ([["_score", "DESC"]] as const)
  const wayOf = (direction: unknown) => (String(direction).toUpperCase() === "ASC" ? "asc" : "desc")
  const keys = entries.map(([path, direction]): OrderKey => {
    const way = wayOf(direction)
    if (path === "_score") return { field: null, way }
    const field = findField(plan, path)
    if (!field?.sortable || field.array) return invalid(`"${path}" is not sortable`)
    return { field, way }
  })
  const sql = keys.map(({ field, way }) => {
    if (field) return `${columnOf(field)} ${way} nulls last`
    return `${score} ${way} ${way === "asc" ? "nulls first" : "nulls last"}`
  })
  const byScore = entries.length === 1 && entries.every(([path, way]) => path === "_score" && wayOf(way) === "desc")
  const usesScore = entries.some(([path]) => path === "_score")
  const fields = keys.flatMap(({ field }) => field ?? [])
  return { sql: [...sql, `"id" asc`].join(", "), keys, fields, byScore, usesScore }
}
