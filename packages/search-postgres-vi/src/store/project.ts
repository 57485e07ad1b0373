import { invalid } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { readDocumentPath, searchValueToBoolean, searchValueToNumber } from "@medusajs/framework/utils"
import { type FacetKey, facetKeyOf } from "../facets/facet-key.js"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { documentVector, type WeightedText } from "../text/document-vector.js"

export interface StoredRow {
  id: string
  document: SearchTypes.SearchDocument
  words: string
  facet_key: string
  [column: string]: unknown
}

/** PostgreSQL cannot store NUL in text. */
const clean = (text: string) => text.replaceAll("\u0000", "")

function coerce(field: PlannedField, value: unknown): string | number | boolean | undefined {
  if (field.kind === "number") return searchValueToNumber(value, field.date)
  if (field.kind === "boolean") return searchValueToBoolean(value)
  return clean(String(value))
}

/** A row with what it adds to the vocabulary and to the table of facet keys. */
export interface ProjectedRow {
  row: StoredRow
  words: string[]
  facets: FacetKey
}

/** A document as the row to store. */
export function projectRow(document: SearchTypes.SearchDocument, plan: IndexPlan): ProjectedRow {
  const key = document[plan.primaryKey]
  if (key === undefined || key === null || key === "") invalid(`A document has no "${plan.primaryKey}"`)
  const row: StoredRow = { id: clean(String(key)), document, words: "", facet_key: "" }
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
  const facets = facetKeyOf(row, plan.fields)
  return { row: { ...row, words: vector, facet_key: facets.key }, words, facets }
}
