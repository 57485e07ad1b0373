import type { CampaignBanner, CampaignResponse } from "@cho-htx/contracts"
import { remember } from "../cache/remember"
import { getJson } from "./get-json"
import { orWhileBuilding } from "./or-while-building"

/** The campaign running now, or null. */
export async function getCampaign(): Promise<CampaignBanner | null> {
  "use cache"
  remember("campaign")
  const read = getJson<CampaignResponse>("/store/catalog/campaign")
  return (await orWhileBuilding(read, null))?.campaign ?? null
}
