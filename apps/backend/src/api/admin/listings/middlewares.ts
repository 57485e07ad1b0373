import { adminListingListQuerySchema, approveListingSchema, rejectListingSchema } from "@cho-htx/contracts"
import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { listQueryConfig } from "../_http/query-config"

export const adminListingMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/listings",
    middlewares: [validateAndTransformQuery(adminListingListQuerySchema, listQueryConfig)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/listings/:id/approve",
    middlewares: [validateAndTransformBody(approveListingSchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/listings/:id/reject",
    middlewares: [validateAndTransformBody(rejectListingSchema)],
  },
]
