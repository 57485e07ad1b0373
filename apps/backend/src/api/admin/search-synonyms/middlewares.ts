import { adminSynonymListQuerySchema, previewSynonymsSchema, synonymGroupSchema } from "@cho-htx/contracts"
import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { listQueryConfig } from "../_http/query-config"

export const adminSearchSynonymMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/search-synonyms",
    middlewares: [validateAndTransformQuery(adminSynonymListQuerySchema, listQueryConfig)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/search-synonyms",
    middlewares: [validateAndTransformBody(synonymGroupSchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/search-synonyms/preview",
    middlewares: [validateAndTransformBody(previewSynonymsSchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/search-synonyms/group/:id",
    middlewares: [validateAndTransformBody(synonymGroupSchema)],
  },
]
