import type { SuggestResponse } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam"
import { fill } from "@/lib/i18n/fill"
import type { search } from "@/messages/vi/search"

/** One row under the search box. */
export interface Suggestion {
  key: string
  /** Bare path it leads to. */
  path: string
  label: string
  /** Second line: price, former name. */
  detail: string | null
  thumbnail: string | null
  group: "products" | "categories" | "cooperatives" | "communes" | null
}

/** The rows for an answer, grouped in the order goods, categories, places, cooperatives; "see everything" comes last. */
export function suggestions(answer: SuggestResponse, query: string, words: typeof search): Suggestion[] {
  const rows: Suggestion[] = [
    ...answer.products.map(({ handle, label, thumbnail, price }) => ({
      key: `hang-${handle}`,
      path: `/san-pham/${handle}`,
      label,
      detail: formatDong(price),
      thumbnail,
      group: "products" as const,
    })),
    ...answer.categories.map(({ handle, name }) => ({
      key: `nhom-${handle}`,
      path: `/nhom-hang/${handle}`,
      label: name,
      detail: null,
      thumbnail: null,
      group: "categories" as const,
    })),
    ...answer.communes.map(({ slug, name, former_name }) => ({
      key: `xa-${slug}`,
      path: `/xa/${slug}`,
      label: name,
      detail: former_name ? fill(words.former, { name: former_name }) : null,
      thumbnail: null,
      group: "communes" as const,
    })),
    ...answer.cooperatives.map(({ handle, name }) => ({
      key: `htx-${handle}`,
      path: `/htx/${handle}`,
      label: name,
      detail: null,
      thumbnail: null,
      group: "cooperatives" as const,
    })),
  ]
  if (rows.length === 0) return []
  const all = { label: fill(words.see_all, { query }), path: `/san-pham?q=${encodeURIComponent(query)}` }
  return [...rows, { key: "tat-ca", ...all, detail: null, thumbnail: null, group: null }]
}
