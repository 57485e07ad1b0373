import type { WordQuery } from "@cho-htx/search-core"
import type { WeightLabel } from "../plan/types.js"
import { type KnownWords, type MatchStrategy, type Terms, termsOf, typedTerms } from "./terms.js"

/** A free-text query as tsquery texts. */
export interface QueryPlan {
  words: WordQuery
  /** What finds a row: the words as typed, or any variant. */
  match: string
  typed: Terms
  variants: (Terms & { worth: number })[]
}

/** Plans a query. `labels` narrows the match to fields of those weights; `known` spares the index words no document holds. */
export function planQuery(
  words: WordQuery,
  strategy: MatchStrategy,
  labels?: WeightLabel[],
  known?: KnownWords,
): QueryPlan {
  // A query that lost its last word ends with a whole one.
  const matching = strategy === "last" && !words.unfinished ? "all" : strategy
  const typed = typedTerms(words.tokens, matching, labels, known)
  const variants = words.variants.map((variant) =>
    // Not spread: that would have every text written.
    Object.assign(termsOf(variant, matching, labels, known), { worth: variant.worth }),
  )
  return {
    words,
    typed,
    variants,
    get match() {
      return [typed, ...variants].map((terms) => `(${terms.match})`).join(" | ")
    },
  }
}
