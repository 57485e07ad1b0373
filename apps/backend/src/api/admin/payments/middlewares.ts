import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseSharedCapture } from "./refuse-shared-capture"

export const adminPaymentMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/admin/payments/:id/capture", middlewares: [refuseSharedCapture] },
]
