import { adminCaseListQuerySchema, resolveCaseSchema } from "@cho-htx/contracts"
import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { listQueryConfig } from "../_http/query-config"

export const adminCheckoutCaseMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/checkout-cases",
    middlewares: [validateAndTransformQuery(adminCaseListQuerySchema, listQueryConfig)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/checkout-cases/:id/resolve",
    middlewares: [validateAndTransformBody(resolveCaseSchema)],
  },
]
