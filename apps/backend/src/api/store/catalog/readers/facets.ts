import {
  type FacetValue,
  MAX_COOPERATIVE_VALUES,
  type Mark,
  type ProductFacets,
  type ProductListQuery,
} from "@cho-htx/contracts"
import { findCommune, formerNames } from "@cho-htx/vietnam/admin-units"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Directory } from "./directory"

/** What was chosen: it can be taken back only while it is shown. */
export type Chosen = Pick<ProductListQuery, "category" | "commune" | "cooperative" | "stars" | "marks">

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
  chosen: readonly (string | number)[] | undefined,
  label: (value: string) => Omit<FacetValue, "value" | "count"> | null,
): FacetValue[] {
  const facet = results[field]
  const counted = facet?.type === "value" ? facet.values : []
  const missing = new Set(chosen?.map(String))
  for (const { value } of counted) missing.delete(value)
  return [...counted, ...[...missing].map((value) => ({ value, count: 0 }))].flatMap(({ value, count }) => {
    const named = label(value)
    return named ? [{ value, count, ...named }] : []
  })
}

/** How many goods have the flag. */
function flagged(facet: Results[string] | undefined): number {
  return facet?.type === "value" ? (facet.values.find(({ value }) => value === "true")?.count ?? 0) : 0
}

const named = (label: string | undefined) => (label === undefined ? null : { label })

/** Nobody may sell from a chosen commune at all; it has a name all the same. */
function communeNamed(code: string, { communes }: Directory): Omit<FacetValue, "value" | "count"> | null {
  const known = communes.get(code)
  if (known) return { label: known.name, aliases: known.former.map(({ name }) => name) }
  const commune = findCommune(code)
  return commune ? { label: commune.name, aliases: [...formerNames(code)] } : null
}

/** Facets with names, what was chosen among them even when it counts 0; a value whose name is gone (closed cooperative, hidden category) is left out. */
export function readFacets(results: Results = {}, names: Directory, chosen: Chosen = {}): ProductFacets {
  const price = results.price
  return {
    category: values(results, "category", chosen.category, (handle) => named(names.categories.get(handle)?.name)),
    commune: values(results, "commune", chosen.commune, (code) => communeNamed(code, names)),
    cooperative: values(results, "cooperative", chosen.cooperative, (handle) =>
      named(names.cooperatives.get(handle)?.card.short_name),
    ),
    stars: values(results, "stars", chosen.stars, (stars) => ({ label: `${stars} sao` })).sort(
      (a, b) => Number(b.value) - Number(a.value),
    ),
    marks: values(results, "marks", chosen.marks, (kind) => named(isMark(kind) ? markNames[kind] : undefined)),
    price: price?.type === "stats" && price.count > 0 ? { min: price.min, max: price.max } : null,
    in_stock: flagged(results.in_stock),
    on_sale: flagged(results.on_sale),
  }
}
