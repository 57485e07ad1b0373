import type { CooperativeListResponse, CooperativeSummary } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { getJson } from "./get-json"
import { orWhileBuilding } from "./or-while-building"

/** Active cooperatives by name, at most 60; `commune_code` narrows them to one place. */
export async function listCooperatives(query: { limit?: number; commune_code?: string }): Promise<{
  cooperatives: CooperativeSummary[]
  count: number
}> {
  "use cache"
  remember("cooperatives")
  const read = getJson<CooperativeListResponse>("/store/cooperatives", { limit: 60, ...query })
  const answer = await orWhileBuilding(read, null)
  return { cooperatives: answer?.cooperatives ?? [], count: answer?.count ?? 0 }
}
