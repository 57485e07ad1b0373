import type { SuggestResponse } from "@cho-htx/contracts"
import type { Directory } from "../../catalog/readers/directory"
import { matchNames } from "./match-names"
import type { NameKey } from "./name-key"

const most = 4

/** Kinds, makers and places whose names begin as typed; a place also under the names it had before 2025. */
export function suggestNames(
  typed: NameKey,
  { cooperatives, communes, categories }: Directory,
): Pick<SuggestResponse, "categories" | "cooperatives" | "communes"> {
  const places = [...communes.values()]
  const former = places.flatMap((commune) => commune.former.map(({ name, key }) => ({ commune, former: name, key })))
  const today = places.map((commune) => ({ commune, former: null, key: commune.key }))
  const found = new Map<string, SuggestResponse["communes"][number]>()
  for (const { commune, former: name } of [...matchNames(typed, today, most), ...matchNames(typed, former, most * 4)])
    if (!found.has(commune.slug)) found.set(commune.slug, { slug: commune.slug, name: commune.name, former_name: name })
  return {
    categories: matchNames(typed, categories.values(), most).map(({ handle, name }) => ({ handle, name })),
    cooperatives: matchNames(typed, cooperatives.values(), most).map(({ card }) => ({
      id: card.id,
      handle: card.handle,
      name: card.name,
      initials: card.initials,
      commune: card.commune.name,
    })),
    communes: [...found.values()].slice(0, most),
  }
}
