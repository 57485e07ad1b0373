import { adminMailListQuerySchema } from "@cho-htx/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkQuery } from "../../lib/check-query"

export const adminMailMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/mails",
    middlewares: [checkQuery(adminMailListQuerySchema)],
  },
]
