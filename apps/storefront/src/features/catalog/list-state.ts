import type { ProductSort } from "@cho-htx/contracts"

/** Goods per page of a list. */
export const PAGE_SIZE = 24
/** A list never shows more pages than this at once. */
export const MAX_PAGES = 20

/** Facets with several values, in the order in which they are shown. */
export const facetNames = ["category", "stars", "commune", "cooperative", "marks"] as const
export type FacetName = (typeof facetNames)[number]

/** What a shopper chose on a list; the address holds it and nothing else does. */
export interface ListState extends Record<FacetName, string[]> {
  q: string
  /** Handle of a campaign. */
  campaign: string
  /** Đồng; null = no limit. */
  priceMin: number | null
  priceMax: number | null
  inStock: boolean
  onSale: boolean
  sort: ProductSort
  /** Pages shown, from 1. */
  pages: number
}

/** Nothing chosen. */
export const noChoice: ListState = {
  q: "",
  campaign: "",
  category: [],
  stars: [],
  commune: [],
  cooperative: [],
  marks: [],
  priceMin: null,
  priceMax: null,
  inStock: false,
  onSale: false,
  sort: "relevance",
  pages: 1,
}

/** How many filters are set; sort, pages and the words searched for are not filters. */
export function countFilters(state: ListState): number {
  const values = facetNames.reduce((sum, name) => sum + state[name].length, 0)
  const price = state.priceMin !== null || state.priceMax !== null ? 1 : 0
  return values + price + Number(state.inStock) + Number(state.onSale) + Number(state.campaign !== "")
}

/** The same words and sort without any filter, from the first page. */
export function withoutFilters(state: ListState): ListState {
  return { ...noChoice, q: state.q, sort: state.sort }
}

/** Adds a facet value, or takes it away when it is there. A change always starts at the first page. */
export function toggleValue(state: ListState, name: FacetName, value: string): ListState {
  const values = state[name]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...state, [name]: next, pages: 1 }
}
