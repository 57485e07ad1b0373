/** Bounds that keep every query short, whatever a caller sends. */
export const limits = {
  /** Characters of a query that are read at all. */
  queryLength: 512,
  /** Tokens of a query that take part; the rest is ignored. */
  queryTokens: 16,
  /** Characters of one token. */
  tokenLength: 40,
  /** Tokens indexed per document, over all fields. */
  documentTokens: 4_000,
  take: 1_000,
  skip: 100_000,
  filterDepth: 6,
  filterPredicates: 60,
  filterValues: 1_000,
  filterTextLength: 500,
  facets: 20,
  facetValues: 500,
  facetRanges: 50,
  /** Ways a query is said otherwise by synonyms. */
  variants: 5,
  synonymGroups: 2_000,
  /** Phrases of one group, and words of one phrase. */
  synonymPhrases: 20,
  synonymWords: 6,
} as const
