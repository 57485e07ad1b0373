import { channelsOf } from "../../../lib/channels-of"
import { noQuery, storeRoute } from "../../../lib/store-route"
import { listHandles } from "../readers/list-handles"

/** GET /store/catalog/handles: addresses for prerendering and the sitemap. */
export const GET = storeRoute({ schema: noQuery, maxAge: 30, read: (req) => listHandles(req.scope, channelsOf(req)) })
