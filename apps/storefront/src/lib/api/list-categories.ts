import type { CategoryCard, CategoryListResponse } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { getJson } from "./get-json"
import { orWhileBuilding } from "./or-while-building"

/** All categories with their number of goods and one picture each. */
export async function listCategories(): Promise<CategoryCard[]> {
  "use cache"
  remember("categories")
  const read = getJson<CategoryListResponse>("/store/catalog/categories")
  return (await orWhileBuilding(read, null))?.categories ?? []
}
