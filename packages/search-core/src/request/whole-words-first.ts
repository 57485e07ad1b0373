import type { SearchTypes } from "@medusajs/framework/types"
import { invalid } from "../errors.js"

/**
 * Whether `match_strategy: "last"` takes the last word for a whole one as long as that finds something:
 * `search_options.provider_options.<provider>.whole_words_first`. Whoever pressed "search" for "bí" wants gourds, not every good of
 * Ninh Bình; while somebody types, any beginning may be meant.
 */
export function wholeWordsFirst(input: SearchTypes.ProviderSearchQuery, provider: string): boolean {
  const given = input.search_options?.provider_options?.[provider]?.whole_words_first ?? false
  return typeof given === "boolean"
    ? given
    : invalid(`provider_options.${provider}.whole_words_first expects a boolean`)
}
