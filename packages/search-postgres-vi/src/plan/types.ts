export type WeightLabel = "A" | "B" | "C" | "D"
export type ColumnKind = "text" | "number" | "boolean"

/** One leaf of an index definition as this provider stores it. */
export interface PlannedField {
  path: string
  kind: ColumnKind
  array: boolean
  date: boolean
  /** Column that filters, sorting and facets read; null for fields that are only searched or returned. */
  column: string | null
  label: WeightLabel | null
  filterable: boolean
  sortable: boolean
}

export interface IndexPlan {
  primaryKey: string
  fields: PlannedField[]
  /** Numeric field, 0–1, blended into relevance; null = text alone decides. */
  boost: string | null
}

/** A field by its dotted path. */
export const findField = (plan: IndexPlan, path: string): PlannedField | undefined =>
  plan.fields.find((field) => field.path === path)
