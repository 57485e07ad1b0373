import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseFrozenSession } from "./refuse-frozen-session"

export const paymentCollectionMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/store/payment-collections/:id/payment-sessions", middlewares: [refuseFrozenSession] },
]
