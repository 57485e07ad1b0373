import { invalid } from "../errors.js"
import { limits } from "../limits.js"
import { findField, type IndexPlan } from "../plan/types.js"
import { type Fragment, fragment, join } from "./fragment.js"
import { columnOf, operatorSql } from "./operators.js"

interface Budget {
  predicates: number
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)

function branches(key: string, value: unknown): Record<string, unknown>[] {
  const list = Array.isArray(value) ? value : invalid(`${key} expects a list`)
  return list.map((item) => (isRecord(item) ? item : invalid(`${key} expects a list of filters`)))
}

function fieldSql(path: string, value: unknown, plan: IndexPlan, budget: Budget): Fragment {
  const field = findField(plan, path) ?? invalid(`Unknown field "${path}" in filters`)
  const isKey = path === plan.primaryKey
  if (!field.filterable && !isKey) invalid(`"${path}" is not filterable`)
  const column = isKey ? `"id"` : columnOf(field)
  const operators = isRecord(value) ? value : Array.isArray(value) ? { $in: value } : { $eq: value }
  const parts = Object.entries(operators)
    .filter(([, wanted]) => wanted !== undefined)
    .map(([operator, wanted]) => {
      budget.predicates -= 1
      if (budget.predicates < 0) invalid(`More than ${limits.filterPredicates} conditions`)
      return operatorSql(field, column, operator, wanted)
    })
  return join(parts, " and ", "true")
}

function compile(filters: Record<string, unknown>, plan: IndexPlan, budget: Budget, depth: number): Fragment {
  if (depth > limits.filterDepth) invalid(`Filters are nested deeper than ${limits.filterDepth} levels`)
  const nested = (part: Record<string, unknown>) => compile(part, plan, budget, depth + 1)
  const parts = Object.entries(filters).map(([key, value]): Fragment => {
    if (key === "q" || value === undefined) return fragment("true")
    if (key === "$and") return join(branches(key, value).map(nested), " and ", "true")
    if (key === "$or") return wrap(join(branches(key, value).map(nested), " or ", "false"))
    if (key === "$not") {
      const inner = isRecord(value) ? nested(value) : invalid("$not expects filters")
      return fragment(`not (${inner.sql})`, ...inner.params)
    }
    return fieldSql(key, value, plan, budget)
  })
  return wrap(join(parts, " and ", "true"))
}

const wrap = (part: Fragment): Fragment => fragment(`(${part.sql})`, ...part.params)

/** Compiles a filter tree to a condition; bounded in depth and size, every value a parameter. */
export function filterSql(filters: Record<string, unknown> | undefined, plan: IndexPlan): Fragment {
  return compile(filters ?? {}, plan, { predicates: limits.filterPredicates }, 1)
}
