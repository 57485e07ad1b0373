import { suggestQuerySchema } from "@cho-htx/contracts"
import { storeRoute } from "../../../lib/store-route"
import { suggest } from "../readers/suggest"

/** GET /store/catalog/suggest */
export const GET = storeRoute({
  schema: suggestQuerySchema,
  maxAge: 5,
  read: (req, { q, limit }) => suggest(req.scope, q, limit),
})
