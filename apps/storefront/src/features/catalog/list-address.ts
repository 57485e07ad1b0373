import type { ProductSort } from "@cho-htx/contracts"
import { type FacetName, facetNames, type ListState, MAX_PAGES, noChoice } from "./list-state"

/** Names of the choices in the address, in Vietnamese without accents. */
const names: Record<FacetName | "q" | "campaign" | "price" | "inStock" | "onSale" | "sort" | "pages", string> = {
  q: "q",
  category: "nhom",
  stars: "sao",
  commune: "xa",
  cooperative: "htx",
  marks: "dau",
  campaign: "phien",
  price: "gia",
  inStock: "con",
  onSale: "giam",
  sort: "xep",
  pages: "trang",
}

/** Same order as the contract, which stays out of the browser because zod comes with it. */
const sorts: readonly ProductSort[] = ["relevance", "newest", "price_asc", "price_desc", "stars", "best_selling"]
const MOST_VALUES = 20
const MOST_DONG = 1_000_000_000

const shapes: Record<FacetName, RegExp> = {
  category: /^[a-z0-9-]{1,80}$/,
  stars: /^[345]$/,
  commune: /^\d{5}$/,
  cooperative: /^[a-z0-9-]{1,120}$/,
  marks: /^[a-z]{1,20}$/,
}

function readDong(text: string | undefined): number | null {
  if (!text || !/^\d{1,10}$/.test(text)) return null
  return Math.min(Number(text), MOST_DONG)
}

function readValues(params: URLSearchParams, name: FacetName): string[] {
  const values = (params.get(names[name]) ?? "").split(",").filter((value) => shapes[name].test(value))
  return [...new Set(values)].slice(0, MOST_VALUES)
}

/** Reads the choices out of a query string; whatever it cannot understand is left out. */
export function readAddress(search: string): ListState {
  const params = new URLSearchParams(search)
  const [from, to] = (params.get(names.price) ?? "").split("-")
  const pages = Number(params.get(names.pages) ?? "1")
  const campaign = params.get(names.campaign) ?? ""
  const facets = Object.fromEntries(facetNames.map((name) => [name, readValues(params, name)]))
  return {
    ...noChoice,
    ...facets,
    q: (params.get(names.q) ?? "").trim().slice(0, 200),
    campaign: shapes.category.test(campaign) ? campaign : "",
    priceMin: readDong(from),
    priceMax: readDong(to),
    inStock: params.get(names.inStock) === "1",
    onSale: params.get(names.onSale) === "1",
    sort: sorts.find((sort) => sort === params.get(names.sort)) ?? noChoice.sort,
    pages: Number.isInteger(pages) ? Math.min(Math.max(pages, 1), MAX_PAGES) : 1,
  }
}

/** Writes the choices as a query string with its "?", or "" when nothing is chosen. Equal choices give equal text. */
export function writeAddress(state: ListState): string {
  const params = new URLSearchParams()
  if (state.q) params.set(names.q, state.q)
  for (const name of facetNames) {
    if (state[name].length > 0) params.set(names[name], [...state[name]].sort().join(","))
  }
  if (state.campaign) params.set(names.campaign, state.campaign)
  if (state.priceMin !== null || state.priceMax !== null) {
    params.set(names.price, `${state.priceMin ?? ""}-${state.priceMax ?? ""}`)
  }
  if (state.inStock) params.set(names.inStock, "1")
  if (state.onSale) params.set(names.onSale, "1")
  if (state.sort !== noChoice.sort) params.set(names.sort, state.sort)
  if (state.pages > 1) params.set(names.pages, String(state.pages))
  const text = params.toString().replaceAll("%2C", ",")
  return text ? `?${text}` : ""
}
