import { catalogRoute, noQuery } from "../http/catalog-route"
import { listCategories } from "../readers/list-categories"

/** GET /store/catalog/categories */
export const GET = catalogRoute({ schema: noQuery, maxAge: 30, read: (req) => listCategories(req.scope) })
