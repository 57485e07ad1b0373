import { lotCodeSchema, type PublicLotResponse } from "@cho-htx/contracts"
import { Refusal } from "../../../../lib/refusal"
import { channelsOf } from "../../../lib/channels-of"
import { noQuery, storeRoute } from "../../../lib/store-route"
import { lotPageMessages } from "../messages"
import { readPublicLot } from "../readers/read-public-lot"

/** GET /store/lots/:code: the trace of a published or recalled lot; 404 for any other code. */
export const GET = storeRoute({
  schema: noQuery,
  maxAge: 5,
  read: async (req): Promise<PublicLotResponse> => {
    const code = lotCodeSchema.safeParse(req.params.code)
    const lot = code.success ? await readPublicLot(req.scope, code.data, channelsOf(req)) : null
    if (!lot) throw new Refusal("not_found", lotPageMessages.notFound)
    return { lot }
  },
})
