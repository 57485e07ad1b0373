import { checkSearchIndexSchema, rebuildSearchIndexSchema } from "@cho-htx/contracts"
import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"

export const adminSearchIndexMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/search-index/rebuild",
    middlewares: [validateAndTransformBody(rebuildSearchIndexSchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/search-index/check",
    middlewares: [validateAndTransformBody(checkSearchIndexSchema)],
  },
]
