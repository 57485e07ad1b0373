import type { CampaignBanner, CampaignResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../../lib/sql"
import { vietnamDay } from "../../../../lib/vietnam-day"

const statement = `
select handle, title, metadata->'campaign'->>'subtitle' as subtitle, metadata->'campaign'->>'ends_on' as ends_on
from product_collection
where deleted_at is null and metadata->'campaign'->>'starts_on' <= ? and metadata->'campaign'->>'ends_on' >= ?
order by metadata->'campaign'->>'starts_on' desc, id limit 1`

/** The campaign of today, the latest begun first; null on days without one. */
export async function runningCampaign(scope: MedusaContainer): Promise<CampaignResponse> {
  const day = vietnamDay()
  const [campaign] = await sql<CampaignBanner>(pgOf(scope), statement, [day, day])
  return { campaign: campaign ?? null }
}
