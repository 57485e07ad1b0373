import type { ProductListResponse } from "@cho-htx/contracts"
import { fill } from "@/lib/i18n/fill"
import type { list } from "@/messages/vi/list"

export interface InsteadSentences {
  /** What became of the words as typed. */
  typed: string
  /** What is shown instead; null when nothing is. */
  shown: string | null
}

/**
 * Says that `instead` was searched in place of `query`, and whether the typed words found nothing or little; only how they were read where the
 * filters leave nothing of it.
 */
export function insteadSentences(
  query: string,
  instead: string,
  { count, found_as_typed }: Pick<ProductListResponse, "count" | "found_as_typed">,
  words: typeof list,
): InsteadSentences {
  if (count === 0) return { typed: fill(words.read_as, { query, instead }), shown: null }
  return {
    typed: fill(found_as_typed ? words.searched_few : words.searched_instead, { query }),
    shown: fill(words.shown_instead, { instead }),
  }
}
