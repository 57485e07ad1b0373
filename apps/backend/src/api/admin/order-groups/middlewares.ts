import { adminOrderGroupListQuerySchema, parcelReasonSchema } from "@cho-htx/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody } from "../../lib/check-body"
import { checkQuery } from "../../lib/check-query"

export const adminOrderGroupMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/order-groups",
    middlewares: [checkQuery(adminOrderGroupListQuerySchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/order-groups/:id/cancel",
    middlewares: [checkBody(parcelReasonSchema)],
  },
]
