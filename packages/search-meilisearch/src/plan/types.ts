import type { SearchField } from "@cho-htx/search-core"

/** One leaf of an index definition as this provider stores it. */
export interface MeiliField extends SearchField {
  /** Attribute that filters and facets read; null for fields that are only searched or returned. */
  exact: string | null
  /** Whether texts are also stored backwards, for `$like: "%…"`. */
  suffix: boolean
}

export interface MeiliPlan {
  primaryKey: string
  fields: MeiliField[]
  /** Numeric field, 0–1, blended into relevance; null = text alone decides. */
  boost: string | null
  /** Values a facet can hold before it is cut. */
  facetValues: number
}
