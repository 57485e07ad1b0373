export type FieldKind = "text" | "number" | "boolean"

/** One leaf of an index definition. */
export interface SearchField {
  /** Dotted path in the document. */
  path: string
  /** What filters compare: dates are numbers, milliseconds since 1970. */
  kind: FieldKind
  /** Holds a list, itself or through a parent that is one. */
  array: boolean
  date: boolean
  /** Weight of the words; null for fields that are not searched. */
  weight: number | null
  filterable: boolean
  sortable: boolean
  facetable: boolean
  /** Kinds of facets it is meant for; null when the definition leaves it open. */
  facetTypes: readonly string[] | null
  retrievable: boolean
}

/** A field by its dotted path. */
export const findField = <Field extends SearchField>(plan: { fields: Field[] }, path: string): Field | undefined =>
  plan.fields.find((field) => field.path === path)
