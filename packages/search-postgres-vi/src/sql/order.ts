import { findField, invalid } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { columnOf } from "./operators.js"

export interface Order {
  sql: string
  /** Fields whose columns the statement must carry along. */
  fields: PlannedField[]
}

/** ORDER BY of a query; the id ends it, so that pages never overlap. Missing values come last. */
export function orderSql(order: Record<string, SearchTypes.SearchOrderBy> | undefined, plan: IndexPlan): Order {
  const fields: PlannedField[] = []
  const entries = Object.entries(order ?? {})
  const keys = (entries.length ? entries : ([["_score", "DESC"]] as const)).map(([path, direction]) => {
    const way = String(direction).toUpperCase() === "ASC" ? "asc" : "desc"
    if (path === "_score") return `"score" ${way}`
    const field = findField(plan, path)
    if (!field?.sortable || field.array) return invalid(`"${path}" is not sortable`)
    fields.push(field)
    return `${columnOf(field)} ${way} nulls last`
  })
  return { sql: [...keys, `"id" asc`].join(", "), fields }
}
