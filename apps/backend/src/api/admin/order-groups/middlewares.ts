import { adminOrderGroupListQuerySchema, parcelReasonSchema } from "@cho-htx/contracts"
import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { listQueryConfig } from "../_http/query-config"

export const adminOrderGroupMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/order-groups",
    middlewares: [validateAndTransformQuery(adminOrderGroupListQuerySchema, listQueryConfig)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/order-groups/:id/cancel",
    middlewares: [validateAndTransformBody(parcelReasonSchema)],
  },
]
