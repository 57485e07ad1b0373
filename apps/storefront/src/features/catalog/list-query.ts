import type { ProductListParams } from "@cho-htx/contracts"
import { facetNames, type ListState, PAGE_SIZE } from "./list-state"

/** Filters a list's own page fixes, such as its category. */
export type FixedFilters = Pick<ProductListParams, "category" | "commune" | "cooperative">

/** The backend's query for one page (from 0) of what a shopper chose on a list. */
export function listQuery(state: ListState, fixed: FixedFilters, page: number): ProductListParams {
  const query: ProductListParams = { limit: PAGE_SIZE, offset: page * PAGE_SIZE, sort: state.sort }
  if (state.q) query.q = state.q
  for (const name of facetNames) if (state[name].length > 0) query[name] = state[name].join(",")
  if (state.campaign) query.collection = state.campaign
  if (state.priceMin !== null) query.price_min = state.priceMin
  if (state.priceMax !== null) query.price_max = state.priceMax
  if (state.inStock) query.in_stock = "true"
  if (state.onSale) query.on_sale = "true"
  return { ...query, ...fixed }
}
