import type { SuggestQuery, SuggestResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { directory } from "../../catalog/readers/directory"
import { matchNames } from "./match-names"
import { nameKey } from "./name-key"
import { popularQueries } from "./popular-queries"
import { suggestNames } from "./suggest-names"
import { suggestProducts } from "./suggest-products"

/** Popular searches offered: a list while nothing is typed, a few beside what is found. */
const mostQueries = { empty: 8, typed: 3 }
/** Words of a query that names are compared with. */
const mostWords = 8

/** Suggestions while typing: one question to the engine for goods of these sales channels; kinds, makers, places and popular searches come from memory. */
export async function suggest(
  scope: MedusaContainer,
  { q, limit }: SuggestQuery,
  channels: string[],
): Promise<SuggestResponse> {
  const typed = nameKey(q, "", mostWords)
  const popular = await popularQueries(scope)
  if (typed.words.length === 0) {
    const queries = popular.slice(0, mostQueries.empty).map(({ text }) => text)
    return {
      products: [],
      categories: [],
      cooperatives: [],
      communes: [],
      queries,
      searched_instead: null,
      complete: true,
    }
  }
  const [names, goods] = await Promise.all([directory(scope), suggestProducts(scope, q, limit, channels)])
  const queries = matchNames(typed, popular, mostQueries.typed + 1).map(({ text }) => text)
  return {
    ...goods,
    ...suggestNames(typed, names),
    queries: queries.filter((text) => text !== typed.exact).slice(0, mostQueries.typed),
  }
}
