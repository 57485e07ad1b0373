import type { ProductDetail, ProductResponse } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { getJson } from "./get-json"
import { isHandle } from "./is-handle"
import { orWhileBuilding } from "./or-while-building"

/** A product's page, cached under `product:<handle>`; null when there is none on sale. */
export async function getProduct(handle: string): Promise<ProductDetail | null> {
  if (!isHandle(handle)) return null
  return readProduct(handle)
}

async function readProduct(handle: string): Promise<ProductDetail | null> {
  "use cache"
  remember("product", handle)
  const read = getJson<ProductResponse>(`/store/catalog/products/${handle}`)
  return (await orWhileBuilding(read, null))?.product ?? null
}
