import { channelsOf } from "../../../lib/channels-of"
import { noQuery, storeRoute } from "../../../lib/store-route"
import { listCategories } from "../readers/list-categories"

/** GET /store/catalog/categories */
export const GET = storeRoute({
  schema: noQuery,
  maxAge: 30,
  read: (req) => listCategories(req.scope, channelsOf(req)),
})
