import { z } from "zod"
import type { ProductCard } from "./catalog.js"
import type { CooperativeCard } from "./cooperative.js"

/** GET /store/search/suggest: what to offer while somebody types; without `q`, what others search for. */
export const suggestQuerySchema = z.strictObject({
  q: z.string().max(200).default(""),
  /** Most products; the other groups hold at most four. */
  limit: z.coerce.number().int().min(1).max(10).default(6),
})
export type SuggestQuery = z.infer<typeof suggestQuerySchema>

export interface SuggestedProduct extends Pick<ProductCard, "id" | "handle" | "label" | "thumbnail" | "price"> {
  /** Short name of the cooperative. */
  maker: string
}

export interface SuggestResponse {
  products: SuggestedProduct[]
  categories: { handle: string; name: string }[]
  cooperatives: (Pick<CooperativeCard, "id" | "handle" | "name" | "initials"> & { commune: string })[]
  communes: { slug: string; name: string; former_name: string | null }[]
  /** What several people searched for lately and found, most frequent first; those that begin like `q` when there is one. */
  queries: string[]
  /** Set when the products are those of other words than the ones typed. */
  searched_instead: string | null
  /** False while the search engine is away: products are missing then, everything else is there. */
  complete: boolean
}
