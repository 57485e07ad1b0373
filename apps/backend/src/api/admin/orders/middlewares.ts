import type { MiddlewareRoute } from "@medusajs/framework/http"
import { cancelMarketOrder } from "./cancel-market-order"
import { guardMarketOrder } from "./guard-market-order"

export const adminOrderMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST", "PUT", "PATCH", "DELETE"], matcher: "/admin*", middlewares: [guardMarketOrder] },
  { methods: ["POST"], matcher: "/admin/orders/:id/cancel", middlewares: [cancelMarketOrder] },
]
