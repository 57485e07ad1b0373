import { createHash } from "node:crypto"
import type { PlannedField } from "../plan/types.js"
import { shownValue } from "./shown-value.js"

/** What a document adds to value facets: of each counted field, in the order of the plan, the values as facets show them. */
export type FacetValues = string[][]

export interface FacetKey {
  /** A 64-bit number as text. Made of fields and values alone, so that equal keys mean the same in every index and process. */
  key: string
  values: FacetValues
}

const known = new Map<string, string>()
const mostKnown = 10_000

function hash(text: string): string {
  const found = known.get(text)
  if (found) return found
  const key = createHash("sha256").update(text).digest().readBigInt64BE(0).toString()
  if (known.size >= mostKnown) known.clear()
  known.set(text, key)
  return key
}

/** The facet key of a stored row. */
export function facetKeyOf(row: Record<string, unknown>, fields: readonly PlannedField[]): FacetKey {
  const counted = fields.filter((field) => field.counted)
  const values = counted.map((field) => {
    const value = row[field.column ?? ""]
    return [value]
      .flat()
      .filter((item) => item !== null && item !== undefined)
      .map((item) => shownValue(field, item))
      .sort()
  })
  return { key: hash(JSON.stringify([counted.map(({ path }) => path), values])), values }
}
