import type { SuggestResponse } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fold } from "@cho-htx/vietnam/fold"
import { fill } from "@/lib/i18n/fill"
import type { search } from "@/messages/vi/search"
import type { Suggestion, SuggestionGroup, SuggestionKind } from "./suggestion"

/** Own searches offered while nothing is typed, and beside what is found. */
const OWN = { empty: 5, typed: 2 }

const searchPath = (query: string) => `/san-pham?q=${encodeURIComponent(query)}`

function row(kind: SuggestionKind, path: string, label: string, more: Partial<Suggestion> = {}): Suggestion {
  return { key: `${kind}:${path}`, kind, path, label, detail: null, price: null, thumbnail: null, query: null, ...more }
}

const queryRow = (kind: SuggestionKind, query: string) => row(kind, searchPath(query), query, { query })

function ownRows(history: readonly string[], query: string): Suggestion[] {
  const typed = fold(query)
  const fitting = typed ? history.filter((own) => fold(own).startsWith(typed) && fold(own) !== typed) : history
  return fitting.slice(0, typed ? OWN.typed : OWN.empty).map((own) => queryRow("history", own))
}

/** The groups for what is typed: own and popular searches, goods, kinds, places, makers, and "see everything" last. Without words: own and popular searches. */
export function suggestionGroups(
  answer: SuggestResponse | null,
  query: string,
  history: readonly string[],
  words: typeof search,
): SuggestionGroup[] {
  const own = ownRows(history, query)
  const known = new Set(own.map(({ query: text }) => fold(text ?? "")))
  const popular = (answer?.queries ?? [])
    .filter((text) => !known.has(fold(text)))
    .map((text) => queryRow("query", text))
  if (!query) {
    return [
      { key: "history", title: words.history, rows: own },
      { key: "popular", title: words.popular, rows: popular },
    ].filter(({ rows }) => rows.length > 0)
  }
  const found: SuggestionGroup[] = [
    { key: "queries", title: words.queries, rows: [...own, ...popular] },
    {
      key: "products",
      title: words.products,
      rows: (answer?.products ?? []).map(({ handle, label, thumbnail, price, maker }) =>
        row("product", `/san-pham/${handle}`, label, { detail: maker, price: formatDong(price), thumbnail }),
      ),
    },
    {
      key: "categories",
      title: words.categories,
      rows: (answer?.categories ?? []).map(({ handle, name }) => row("category", `/nhom-hang/${handle}`, name)),
    },
    {
      key: "communes",
      title: words.communes,
      rows: (answer?.communes ?? []).map(({ slug, name, former_name }) =>
        row("commune", `/xa/${slug}`, name, { detail: former_name && fill(words.former, { name: former_name }) }),
      ),
    },
    {
      key: "cooperatives",
      title: words.cooperatives,
      rows: (answer?.cooperatives ?? []).map(({ handle, name, commune }) =>
        row("cooperative", `/htx/${handle}`, name, { detail: commune }),
      ),
    },
  ]
  const groups = found.filter(({ rows }) => rows.length > 0)
  if (groups.length === 0) return []
  const all = row("all", searchPath(query), fill(words.see_all, { query }), { query })
  return [...groups, { key: "all", title: null, rows: [all] }]
}
