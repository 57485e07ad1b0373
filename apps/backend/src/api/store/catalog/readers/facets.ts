import { type FacetValue, MAX_COOPERATIVE_VALUES, type Mark, type ProductFacets } from "@cho-htx/contracts"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Directory } from "./directory"

type Results = NonNullable<SearchTypes.SearchResult["facets"]>

/** What the list asks the index to count. */
export const facetRequests: NonNullable<SearchTypes.SearchOptions["facets"]> = [
  { field: "category", limit: 100 },
  { field: "commune", limit: 200 },
  { field: "cooperative", limit: MAX_COOPERATIVE_VALUES },
  { field: "stars" },
  { field: "marks" },
  { field: "in_stock" },
  { field: "on_sale" },
  { field: "price", type: "stats" },
]

const markNames: Record<Mark["kind"], string> = {
  gi: "Chỉ dẫn địa lý",
  vietgap: "VietGAP",
  haccp: "HACCP",
  organic: "Hữu cơ",
  gacp: "GACP-WHO",
}

const isMark = (value: string): value is Mark["kind"] => Object.hasOwn(markNames, value)

function values(
  results: Results,
  field: string,
  label: (value: string) => Omit<FacetValue, "value" | "count"> | null,
): FacetValue[] {
  const facet = results[field]
  if (facet?.type !== "value") return []
  return facet.values.flatMap(({ value, count }) => {
    const named = label(value)
    return named ? [{ value, count, ...named }] : []
  })
}

/** How many goods have the flag. */
function flagged(facet: Results[string] | undefined): number {
  return facet?.type === "value" ? (facet.values.find(({ value }) => value === "true")?.count ?? 0) : 0
}

const named = (label: string | undefined) => (label === undefined ? null : { label })

/** Facets with names; a value whose name is gone (closed cooperative, hidden category) is left out. */
export function readFacets(results: Results = {}, names: Directory): ProductFacets {
  const price = results.price
  return {
    category: values(results, "category", (handle) => named(names.categories.get(handle)?.name)),
    commune: values(results, "commune", (code) => {
      const commune = names.communes.get(code)
      return commune ? { label: commune.name, aliases: commune.former.map(({ name }) => name) } : null
    }),
    cooperative: values(results, "cooperative", (handle) => named(names.cooperatives.get(handle)?.card.short_name)),
    stars: values(results, "stars", (stars) => ({ label: `${stars} sao` })).sort(
      (a, b) => Number(b.value) - Number(a.value),
    ),
    marks: values(results, "marks", (kind) => named(isMark(kind) ? markNames[kind] : undefined)),
    price: price?.type === "stats" && price.count > 0 ? { min: price.min, max: price.max } : null,
    in_stock: flagged(results.in_stock),
    on_sale: flagged(results.on_sale),
  }
}
