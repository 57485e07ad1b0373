import { checkSearchIndexSchema, rebuildSearchIndexSchema } from "@cho-htx/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody } from "../../lib/check-body"

export const adminSearchIndexMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/search-index/rebuild",
    middlewares: [checkBody(rebuildSearchIndexSchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/search-index/check",
    middlewares: [checkBody(checkSearchIndexSchema)],
  },
]
