import { adminCaseListQuerySchema, resolveCaseSchema } from "@cho-htx/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody } from "../../lib/check-body"
import { checkQuery } from "../../lib/check-query"

export const adminCheckoutCaseMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/checkout-cases",
    middlewares: [checkQuery(adminCaseListQuerySchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/checkout-cases/:id/resolve",
    middlewares: [checkBody(resolveCaseSchema)],
  },
]
