import type { SearchTypes } from "@medusajs/framework/types"
import type { HighlightTags } from "../text/highlight.js"

const snippetLength = 160

/** What to mark and how. */
export interface HighlightRequest {
  paths: string[]
  tags: HighlightTags
}

/** Reads the highlight option; null when none is wanted. `searched` are the paths marked when the caller names none. */
export function readHighlight(input: SearchTypes.ProviderSearchQuery, searched: string[]): HighlightRequest | null {
  const wanted = input.search_options?.highlight
  if (!wanted) return null
  const options = wanted === true ? undefined : wanted
  const cropped = options?.snippet
  const length = cropped === true ? snippetLength : cropped ? cropped.length : undefined
  return {
    paths: options?.fields ?? searched,
    tags: {
      pre: options?.pre_tag ?? "<mark>",
      post: options?.post_tag ?? "</mark>",
      ...(length === undefined ? {} : { length }),
    },
  }
}
