import type { ProductListResponse } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { emptyList } from "../catalog/empty-list"
import { getJson } from "./get-json"
import { orWhileBuilding } from "./or-while-building"

/** A cooperative's goods, cached under `cooperative:<handle>`, so that another cooperative's change leaves them alone. */
export async function listMakerProducts(handle: string, limit: number): Promise<ProductListResponse> {
  "use cache"
  remember("cooperative", handle)
  const read = getJson<ProductListResponse>("/store/catalog/products", { cooperative: handle, limit })
  return (await orWhileBuilding(read, null)) ?? emptyList
}
