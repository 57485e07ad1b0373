import { type CooperativeResponse, handleSchema } from "@cho-htx/contracts"
import { Refusal } from "../../../../lib/refusal"
import { findActiveCooperative } from "../../../../readers/find-active-cooperative"
import { channelsOf } from "../../../lib/channels-of"
import { noQuery, storeRoute } from "../../../lib/store-route"
import { readMaker } from "../../catalog/readers/read-maker"
import { placeMessages } from "../../messages"

/** GET /store/cooperatives/:handle: 404 also while a cooperative may not sell. */
export const GET = storeRoute({
  schema: noQuery,
  maxAge: 5,
  read: async (req): Promise<CooperativeResponse> => {
    const handle = handleSchema.safeParse(req.params.handle)
    const id = handle.success ? await findActiveCooperative(req.scope, handle.data) : null
    const cooperative = id && (await readMaker(req.scope, id, channelsOf(req)))
    if (!cooperative) throw new Refusal("not_found", placeMessages.cooperativeNotFound)
    return { cooperative }
  },
})
