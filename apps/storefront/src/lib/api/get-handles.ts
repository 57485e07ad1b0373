import type { HandlesResponse } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { getJson } from "./get-json"
import { orWhileBuilding } from "./or-while-building"

const none: HandlesResponse = { products: [], cooperatives: [], communes: [], categories: [] }

/** Every address that may be prerendered and that the sitemap lists. */
export async function getHandles(): Promise<HandlesResponse> {
  "use cache"
  remember("products")
  const read = getJson<HandlesResponse>("/store/catalog/handles")
  return (await orWhileBuilding(read, null)) ?? none
}
