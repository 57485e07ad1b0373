import type { SearchField } from "@cho-htx/search-core"

export type WeightLabel = "A" | "B" | "C" | "D"

/** One leaf of an index definition as this provider stores it. */
export interface PlannedField extends SearchField {
  /** Column that filters, sorting and facets read; null for fields that are only searched or returned. */
  column: string | null
  label: WeightLabel | null
  /** Its values are part of the facet key: documents that agree in all such fields are counted as one. */
  counted: boolean
}

export interface IndexPlan {
  primaryKey: string
  fields: PlannedField[]
  /** Numeric field, 0–1, blended into relevance; null = text alone decides. */
  boost: string | null
  /** Shortest words in which one misspelling, and two, are forgiven. */
  typoFrom: { one: number; two: number }
}
