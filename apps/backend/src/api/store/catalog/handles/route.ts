import { catalogRoute, noQuery } from "../http/catalog-route"
import { listHandles } from "../readers/list-handles"

/** GET /store/catalog/handles: addresses for prerendering and the sitemap. */
export const GET = catalogRoute({ schema: noQuery, maxAge: 30, read: (req) => listHandles(req.scope) })
