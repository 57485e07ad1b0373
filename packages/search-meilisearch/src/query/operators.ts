import { invalid, readList, readValue, unsupported } from "@cho-htx/search-core"
import { has, sortName, suffixName } from "../plan/names.js"
import type { MeiliField } from "../plan/types.js"
import { encodeText, isShortBeginning } from "../store/exact-text.js"
import { sortText } from "../store/sort-text.js"
import { all, any, type Condition, not, quote } from "./conditions.js"
import { readLike } from "./like.js"

const comparisons: Record<string, string> = { $lt: "<", $lte: "<=", $gt: ">", $gte: ">=" }

const attributeOf = (field: MeiliField): string =>
  quote(field.exact ?? invalid(`"${field.path}" is not filterable, sortable or facetable`))

const exists = ({ path }: MeiliField): Condition => `${quote(has)} = ${quote(encodeText(path))}`

/** A value as the filter language writes it. */
function literal(field: MeiliField, value: unknown): string {
  const wanted = readValue(field, value)
  return typeof wanted === "string" ? quote(encodeText(wanted)) : String(wanted)
}

/** Any of the values; null stands for "has none". */
function anyOf(field: MeiliField, value: unknown): Condition {
  const list = readList(field, value)
  const present = list.filter((item) => item !== null).map((item) => literal(field, item))
  return any([
    present.length ? `${attributeOf(field)} IN [${present.join(", ")}]` : false,
    list.includes(null) ? not(exists(field)) : false,
  ])
}

/** Texts are compared in their order of sorting, which only sortable ones have. */
function compare(field: MeiliField, sign: string, value: unknown): Condition {
  const wanted = readValue(field, value)
  if (field.kind === "boolean") return unsupported(`"${sign}" on "${field.path}", which is true or false`)
  if (field.kind === "number") return `${attributeOf(field)} ${sign} ${wanted}`
  if (!field.sortable || field.array) return unsupported(`"${sign}" on "${field.path}", a text that is not sortable`)
  return `${quote(sortName(field.path))} ${sign} ${quote(sortText(String(wanted)))}`
}

function startsWith(attribute: string, text: string): Condition {
  if (!isShortBeginning(text)) return unsupported(`beginnings as long as ${text.length} signs`)
  return `${quote(attribute)} STARTS WITH ${quote(encodeText(text))}`
}

function pattern(field: MeiliField, value: string): Condition {
  if (field.kind !== "text") return unsupported(`text patterns on "${field.path}", which is no text`)
  const { kind, text } = readLike(value)
  const exact = field.exact ?? invalid(`"${field.path}" is not filterable`)
  if (kind === "is") return anyOf(field, text)
  if (kind === "starts") return startsWith(exact, text)
  if (kind === "holds") return `${quote(exact)} CONTAINS ${quote(encodeText(text).slice(1))}`
  if (!field.suffix)
    return unsupported(`endings of "${field.path}"; set provider_options.meilisearch.suffix on the field`)
  return startsWith(suffixName(field.path), [...text].reverse().join(""))
}

/** One operator on one field. */
export function condition(field: MeiliField, operator: string, value: unknown): Condition {
  const sign = comparisons[operator]
  if (sign) return compare(field, sign, value)
  switch (operator) {
    case "$eq":
      return anyOf(field, [value])
    case "$ne":
      return not(anyOf(field, [value]))
    case "$in":
    case "$overlaps":
      return anyOf(field, value)
    case "$nin":
      return not(anyOf(field, value))
    case "$contains":
      return field.array ? all(readList(field, value).map((item) => anyOf(field, [item]))) : anyOf(field, value)
    case "$exists":
      return value === true || value === "true" ? exists(field) : not(exists(field))
    case "$prefix":
      if (field.kind !== "text") return unsupported(`text patterns on "${field.path}", which is no text`)
      return startsWith(field.exact ?? "", String(readValue(field, value)))
    case "$like":
      return pattern(field, String(readValue(field, value)))
    default:
      return unsupported(`the operator "${operator}" on "${field.path}"`)
  }
}
