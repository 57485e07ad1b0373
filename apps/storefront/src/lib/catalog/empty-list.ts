import type { ProductListResponse } from "@cho-htx/contracts"

/** A list without goods, in the contract's shape. */
export const emptyList: ProductListResponse = {
  products: [],
  count: 0,
  count_is_lower_bound: false,
  limit: 0,
  offset: 0,
  facets: { category: [], commune: [], cooperative: [], stars: [], marks: [], price: null, in_stock: 0, on_sale: 0 },
  searched_instead: null,
}
