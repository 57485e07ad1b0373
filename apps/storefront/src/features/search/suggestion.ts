/** What stands before a row: a picture, or the sign of its kind. */
export type SuggestionKind = "history" | "query" | "product" | "category" | "commune" | "cooperative" | "all"

/** One row under the search box. */
export interface Suggestion {
  key: string
  kind: SuggestionKind
  /** Bare path it leads to. */
  path: string
  label: string
  /** Second line: maker, former name, commune. */
  detail: string | null
  /** At the right: a price. */
  price: string | null
  thumbnail: string | null
  /** The words it searches for; null for rows that open a page. */
  query: string | null
}

/** Rows under one heading; the last group, "see everything", has none. */
export interface SuggestionGroup {
  key: string
  title: string | null
  rows: Suggestion[]
}
