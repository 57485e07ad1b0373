import { adminOrderGroupListQuerySchema } from "@cho-htx/contracts"
import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { listQueryConfig } from "../_http/query-config"

export const adminOrderGroupMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/order-groups",
    middlewares: [validateAndTransformQuery(adminOrderGroupListQuerySchema, listQueryConfig)],
  },
]
