import type { SearchField } from "@cho-htx/search-core"

export type WeightLabel = "A" | "B" | "C" | "D"

/** One leaf of an index definition as this provider stores it. */
export interface PlannedField extends SearchField {
  /** Column that filters, sorting and facets read; null for fields that are only searched or returned. */
  column: string | null
  label: WeightLabel | null
}

export interface IndexPlan {
  primaryKey: string
  fields: PlannedField[]
  /** Numeric field, 0–1, blended into relevance; null = text alone decides. */
  boost: string | null
}
