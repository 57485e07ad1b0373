import type { CommuneResponse } from "@cho-htx/contracts"
import { Refusal } from "../../../../lib/refusal"
import { readCommune } from "../../../../readers/commune-shelf"
import { channelsOf } from "../../../lib/channels-of"
import { noQuery, storeRoute } from "../../../lib/store-route"
import { placeMessages } from "../../messages"

/** GET /store/communes/:slug: `<name>-<code>`; a name that does not belong to the code is unknown. */
export const GET = storeRoute({
  schema: noQuery,
  maxAge: 5,
  read: async (req): Promise<CommuneResponse> => {
    const slug = req.params.slug ?? ""
    const code = /-(\d{5})$/.exec(slug)?.[1]
    const commune = code ? await readCommune(req.scope, code, channelsOf(req)) : null
    if (commune?.slug !== slug) throw new Refusal("not_found", placeMessages.communeNotFound)
    return { commune }
  },
})
