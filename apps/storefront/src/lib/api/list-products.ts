import type { ProductListParams, ProductListResponse } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { emptyList } from "../catalog/empty-list"
import { getJson } from "./get-json"
import { orWhileBuilding } from "./or-while-building"

/** One cached page of goods for a shelf or the first view of a list; every such answer carries the tag `products`. */
export async function listProducts(params: ProductListParams): Promise<ProductListResponse> {
  "use cache"
  remember("products")
  const read = getJson<ProductListResponse>("/store/catalog/products", params)
  return (await orWhileBuilding(read, null)) ?? emptyList
}
