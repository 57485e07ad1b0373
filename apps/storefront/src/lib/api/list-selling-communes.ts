import type { CommuneShelfResponse, CommuneWithCounts } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { getJson } from "./get-json"
import { orWhileBuilding } from "./or-while-building"

/** Communes where an active cooperative sells, with their former names and counts. */
export async function listSellingCommunes(): Promise<CommuneWithCounts[]> {
  "use cache"
  remember("cooperatives")
  const read = getJson<CommuneShelfResponse>("/store/communes", { with_cooperatives: "true", limit: 200 })
  return (await orWhileBuilding(read, null))?.communes ?? []
}
