import { invalid } from "../errors.js"
import { findField, type SearchField } from "../fields/types.js"
import { limits } from "../limits.js"

/** How an engine writes conditions. Each is two-valued: a missing value makes a condition false, never unknown. */
export interface FilterLanguage<Field extends SearchField, Out> {
  /** All of none is true. */
  all(parts: Out[]): Out
  /** Any of none is false. */
  any(parts: Out[]): Out
  not(part: Out): Out
  condition(field: Field, operator: string, value: unknown): Out
}

interface Schema<Field extends SearchField> {
  primaryKey: string
  fields: Field[]
}

type Filters = Record<string, unknown>

const isRecord = (value: unknown): value is Filters =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)

function branches(key: string, value: unknown): Filters[] {
  const list = Array.isArray(value) ? value : invalid(`${key} expects a list`)
  return list.map((item) => (isRecord(item) ? item : invalid(`${key} expects a list of filters`)))
}

/** Compiles a filter tree to an engine's language; bounded in depth and size. Unknown fields are refused. */
export function compileFilters<Field extends SearchField, Out>(
  filters: Filters | undefined,
  schema: Schema<Field>,
  language: FilterLanguage<Field, Out>,
): Out {
  let conditionsLeft: number = limits.filterPredicates
  let groupsLeft: number = limits.filterPredicates
  const refuse = () => invalid(`More than ${limits.filterPredicates} conditions`)
  const conditions = (path: string, value: unknown): Out => {
    const field = findField(schema, path) ?? invalid(`Unknown field "${path}" in filters`)
    if (!field.filterable && path !== schema.primaryKey) invalid(`"${path}" is not filterable`)
    const operators = isRecord(value) ? value : Array.isArray(value) ? { $in: value } : { $eq: value }
    const given = Object.entries(operators).filter(([, wanted]) => wanted !== undefined)
    return language.all(
      given.map(([operator, wanted]) => {
        conditionsLeft -= 1
        return conditionsLeft < 0 ? refuse() : language.condition(field, operator, wanted)
      }),
    )
  }
  const tree = (part: Filters, depth: number): Out => {
    if (depth > limits.filterDepth) invalid(`Filters are nested deeper than ${limits.filterDepth} levels`)
    const nested = (child: Filters) => {
      groupsLeft -= 1
      return groupsLeft < 0 ? refuse() : tree(child, depth + 1)
    }
    const parts = Object.entries(part).flatMap(([key, value]): Out[] => {
      if (key === "q" || value === undefined) return []
      if (key === "$and") return [language.all(branches(key, value).map(nested))]
      if (key === "$or") return [language.any(branches(key, value).map(nested))]
      if (key === "$not") return [language.not(isRecord(value) ? nested(value) : invalid("$not expects filters"))]
      return [conditions(key, value)]
    })
    return language.all(parts)
  }
  return tree(filters ?? {}, 1)
}
