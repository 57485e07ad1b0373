import { noQuery, storeRoute } from "../../../lib/store-route"
import { runningCampaign } from "../readers/running-campaign"

/** GET /store/catalog/campaign: what the banner slot announces today. */
export const GET = storeRoute({ schema: noQuery, maxAge: 30, read: (req) => runningCampaign(req.scope) })
