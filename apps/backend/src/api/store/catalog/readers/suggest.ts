import type { ProductCard, SuggestResponse } from "@cho-htx/contracts"
import { fold } from "@cho-htx/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Directory, directory } from "./directory"
import { fromJson } from "./from-json"
import { searchModule } from "./search-module"

const most = 4

/** True when every word typed begins a word of the name. */
function fits(words: string[], name: string): boolean {
  const parts = fold(name).split(/[^\p{L}\p{N}]+/u)
  return words.every((word) => parts.some((part) => part.startsWith(word)))
}

function names(words: string[], { cooperatives, communes, categories }: Directory): Omit<SuggestResponse, "products"> {
  const makers = [...cooperatives.values()].filter((card) => fits(words, `${card.name} ${card.short_name}`))
  const places = [...communes.values()].flatMap((commune): SuggestResponse["communes"] => {
    const former = commune.former_names.find((name) => fits(words, name)) ?? null
    if (fits(words, commune.name)) return [{ slug: commune.slug, name: commune.name, former_name: null }]
    return former ? [{ slug: commune.slug, name: commune.name, former_name: former }] : []
  })
  const kinds = [...categories].filter(([, name]) => fits(words, name))
  return {
    cooperatives: makers.slice(0, most).map(({ id, handle, name, initials }) => ({ id, handle, name, initials })),
    communes: places.slice(0, most),
    categories: kinds.slice(0, most).map(([handle, name]) => ({ handle, name })),
  }
}

/** Suggestions while typing: goods from the index, makers, places and kinds from the directory. Nothing typed, nothing suggested. */
export async function suggest(scope: MedusaContainer, q: string, limit: number): Promise<SuggestResponse> {
  const words = fold(q)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 8)
  if (words.length === 0) return { products: [], cooperatives: [], communes: [], categories: [] }
  const [found, result] = await Promise.all([
    directory(scope),
    searchModule(scope).search<{ card: string }>({
      entity: "product",
      fields: ["card"],
      filters: { q },
      pagination: { take: limit },
      search_options: { match_strategy: "last", count: "none" },
    }),
  ])
  const products = result.hits.map(({ document }) => {
    const { id, handle, label, thumbnail, price } = fromJson<ProductCard>(document.card)
    return { id, handle, label, thumbnail, price }
  })
  return { products, ...names(words, found) }
}
