import { changeStockSchema } from "@cho-htx/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody } from "../../lib/check-body"

export const adminStockMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/stock/:variant_id",
    middlewares: [checkBody(changeStockSchema)],
  },
]
