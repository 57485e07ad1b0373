import type { search } from "@/messages/vi/search"
import type { Suggestion, SuggestionGroup, SuggestionKind } from "./suggestion"

const page = (kind: SuggestionKind, path: string, label: string): Suggestion => ({
  key: `browse:${path}`,
  kind,
  path,
  label,
  detail: null,
  price: null,
  thumbnail: null,
  query: null,
})

/** Pages that need no search, offered while it rests. */
export function browseGroup(words: typeof search): SuggestionGroup {
  return {
    key: "browse",
    title: words.browse,
    rows: [
      page("category", "/ocop", words.browse_ocop),
      page("cooperative", "/htx", words.cooperatives),
      page("commune", "/xa", words.communes),
    ],
  }
}
