import { invalid, readList, readValue, unsupported } from "@cho-htx/search-core"
import { ident } from "../plan/names.js"
import type { PlannedField } from "../plan/types.js"
import { type Fragment, fragment, join } from "./fragment.js"

const types = { text: "text", number: "double precision", boolean: "boolean" }
const comparisons: Record<string, string> = { $lt: "<", $lte: "<=", $gt: ">", $gte: ">=" }

/** Escapes the signs LIKE reads. */
const escapeLike = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** Any of the values; null stands for "has none". */
function anyOf(field: PlannedField, column: string, value: unknown): Fragment {
  const list = readList(field, value)
  const present = list.filter((item) => item !== null).map((item) => readValue(field, item))
  const parts: Fragment[] = []
  if (present.length) {
    const type = types[field.kind]
    const [single] = present
    if (field.array) parts.push(fragment(`${column} && ?::${type}[]`, present))
    else if (present.length === 1) parts.push(fragment(`${column} = ?::${type}`, single))
    else parts.push(fragment(`${column} = any(?::${type}[])`, present))
  }
  if (list.includes(null)) parts.push(exists(field, column, false))
  return parts.length
    ? fragment(`(${join(parts, " or ", "false").sql})`, ...parts.flatMap((part) => part.params))
    : fragment("false")
}

const not = (part: Fragment): Fragment => fragment(`coalesce(not (${part.sql}), true)`, ...part.params)

const exists = (field: PlannedField, column: string, wanted: boolean): Fragment => {
  const has = field.array ? `coalesce(cardinality(${column}), 0) > 0` : `${column} is not null`
  return fragment(wanted ? has : `not (${has})`)
}

function pattern(field: PlannedField, column: string, text: string): Fragment {
  if (field.kind !== "text") return unsupported(`text patterns on "${field.path}", which is no text`)
  const like = fragment("like ?", text)
  if (!field.array) return fragment(`${column} ${like.sql}`, ...like.params)
  return fragment(`exists (select from unnest(${column}) as item where item ${like.sql})`, ...like.params)
}

/** One operator on one field, as a condition; null counts as false. Bare, so that an index may serve it. */
export function operatorSql(field: PlannedField, column: string, operator: string, value: unknown): Fragment {
  const comparison = comparisons[operator]
  if (comparison) {
    const wanted = readValue(field, value)
    if (field.array)
      return fragment(`exists (select from unnest(${column}) as item where item ${comparison} ?)`, wanted)
    return fragment(`${column} ${comparison} ?::${types[field.kind]}`, wanted)
  }
  switch (operator) {
    case "$eq":
      return anyOf(field, column, [value])
    case "$ne":
      return not(anyOf(field, column, [value]))
    case "$in":
    case "$overlaps":
      return anyOf(field, column, value)
    case "$nin":
      return not(anyOf(field, column, value))
    case "$contains": {
      if (!field.array) return anyOf(field, column, value)
      const all = readList(field, value).map((item) => readValue(field, item))
      return fragment(`${column} @> ?::${types[field.kind]}[]`, all)
    }
    case "$exists":
      return exists(field, column, value === true || value === "true")
    case "$prefix":
      return pattern(field, column, `${escapeLike(String(readValue(field, value)))}%`)
    case "$like":
      return pattern(field, column, likePattern(String(readValue(field, value))))
    default:
      return unsupported(`the operator "${operator}" on "${field.path}"`)
  }
}

/** A pattern that ends in a lone backslash is an error in PostgreSQL: the backslash is then meant as itself. */
const likePattern = (text: string) => (/(?:^|[^\\])(?:\\\\)*\\$/.test(text) ? `${text}\\` : text)

export const columnOf = (field: PlannedField): string => {
  if (!field.column) return invalid(`"${field.path}" is not filterable, sortable or facetable`)
  return ident(field.column)
}
