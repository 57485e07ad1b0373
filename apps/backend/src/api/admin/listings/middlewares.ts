import { adminListingListQuerySchema, approveListingSchema, rejectListingSchema } from "@cho-htx/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody } from "../../lib/check-body"
import { checkQuery } from "../../lib/check-query"

export const adminListingMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/listings",
    middlewares: [checkQuery(adminListingListQuerySchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/listings/:id/approve",
    middlewares: [checkBody(approveListingSchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/listings/:id/reject",
    middlewares: [checkBody(rejectListingSchema)],
  },
]
