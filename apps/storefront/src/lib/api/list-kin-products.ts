import type { ProductListResponse } from "@cho-htx/contracts"
import { cacheLife } from "next/cache"
import { cacheLifetimes } from "../cache/lifetimes"
import { emptyList } from "../catalog/empty-list"
import { getJson } from "./get-json"
import { orWhileBuilding } from "./or-while-building"

/**
 * Goods of a category for the shelf below a product. Without a tag on purpose: every product page shows such a shelf, and
 * one changed price would otherwise make all of them anew. Read again in the background after five minutes.
 */
export async function listKinProducts(category: string, limit: number): Promise<ProductListResponse> {
  "use cache"
  cacheLife(cacheLifetimes.kin)
  const read = getJson<ProductListResponse>("/store/catalog/products", { category, limit })
  return (await orWhileBuilding(read, null)) ?? emptyList
}
