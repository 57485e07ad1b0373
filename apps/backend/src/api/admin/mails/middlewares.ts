import { adminMailListQuerySchema } from "@cho-htx/contracts"
import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { listQueryConfig } from "../_http/query-config"

export const adminMailMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/mails",
    middlewares: [validateAndTransformQuery(adminMailListQuerySchema, listQueryConfig)],
  },
]
