import { changeStockSchema } from "@cho-htx/contracts"
import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"

export const adminStockMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/stock/:variant_id",
    middlewares: [validateAndTransformBody(changeStockSchema)],
  },
]
