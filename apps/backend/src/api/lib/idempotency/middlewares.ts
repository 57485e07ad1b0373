import type { MiddlewareRoute } from "@medusajs/framework/http"
import { idempotency } from "./idempotency"

/** Stands behind everything that finds out who calls; the portal's own sign-in must come before it in the list. */
export const idempotencyMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/store/carts/:id/complete", middlewares: [idempotency] },
  { methods: ["POST"], matcher: "/store/order-groups/:code/cancel", middlewares: [idempotency] },
  { matcher: "/admin*", middlewares: [idempotency] },
  { matcher: "/vendor*", middlewares: [idempotency] },
]
