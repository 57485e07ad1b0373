import { type CooperativeListResponse, cooperativeQuerySchema } from "@cho-htx/contracts"
import { fold } from "@cho-htx/vietnam"
import { activeCooperatives } from "../../../readers/active-cooperatives"
import { readCooperativeSummaries } from "../../../readers/cooperative-summaries"
import { channelsOf } from "../../lib/channels-of"
import { storeRoute } from "../../lib/store-route"

/** GET /store/cooperatives: those that may sell, by short name. */
export const GET = storeRoute({
  schema: cooperativeQuerySchema,
  maxAge: 5,
  read: async (req, { commune_code, q, limit, offset }): Promise<CooperativeListResponse> => {
    const words = q ? fold(q) : ""
    const channels = channelsOf(req)
    const matches = (await activeCooperatives(req.scope, channels)).filter(
      (each) => (!commune_code || each.commune_code === commune_code) && each.folded.includes(words),
    )
    const ids = matches.slice(offset, offset + limit).map((each) => each.id)
    const cooperatives = await readCooperativeSummaries(req.scope, ids, channels)
    return { cooperatives, count: matches.length, limit, offset }
  },
})
