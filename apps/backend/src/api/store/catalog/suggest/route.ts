import { suggestQuerySchema } from "@cho-htx/contracts"
import { catalogRoute } from "../http/catalog-route"
import { suggest } from "../readers/suggest"

/** GET /store/catalog/suggest */
export const GET = catalogRoute({
  schema: suggestQuerySchema,
  maxAge: 5,
  read: (req, { q, limit }) => suggest(req.scope, q, limit),
})
