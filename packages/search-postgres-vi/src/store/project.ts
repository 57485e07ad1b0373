import { invalid } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { readDocumentPath, searchValueToBoolean, searchValueToNumber } from "@medusajs/framework/utils"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { documentVector, type WeightedText } from "../text/document-vector.js"

export interface StoredRow {
  id: string
  document: SearchTypes.SearchDocument
  words: string
  [column: string]: unknown
}

/** PostgreSQL cannot store NUL in text. */
const clean = (text: string) => text.replaceAll("\u0000", "")

function coerce(field: PlannedField, value: unknown): string | number | boolean | undefined {
  if (field.kind === "number") return searchValueToNumber(value, field.date)
  if (field.kind === "boolean") return searchValueToBoolean(value)
  return clean(String(value))
}

/** A document as the row to store, with the words it adds to the vocabulary. */
export function projectRow(document: SearchTypes.SearchDocument, plan: IndexPlan): { row: StoredRow; words: string[] } {
  const key = document[plan.primaryKey]
  if (key === undefined || key === null || key === "") invalid(`A document has no "${plan.primaryKey}"`)
  const row: StoredRow = { id: clean(String(key)), document, words: "" }
  const texts: WeightedText[] = []
  for (const field of plan.fields) {
    const values = readDocumentPath(document, field.path.split("."))
      .map((value) => coerce(field, value))
      .filter((value) => value !== undefined)
    // A list holds each value once, so that a facet may count rows.
    if (field.column) row[field.column] = field.array ? [...new Set(values)] : (values[0] ?? null)
    const { label } = field
    if (label) texts.push(...values.map((value) => ({ text: String(value), label })))
  }
  const { vector, words } = documentVector(texts)
  return { row: { ...row, words: vector }, words }
}
