import { adminSynonymListQuerySchema, previewSynonymsSchema, synonymGroupSchema } from "@cho-htx/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody } from "../../lib/check-body"
import { checkQuery } from "../../lib/check-query"

export const adminSearchSynonymMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/search-synonyms",
    middlewares: [checkQuery(adminSynonymListQuerySchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/search-synonyms",
    middlewares: [checkBody(synonymGroupSchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/search-synonyms/preview",
    middlewares: [checkBody(previewSynonymsSchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/search-synonyms/group/:id",
    middlewares: [checkBody(synonymGroupSchema)],
  },
]
