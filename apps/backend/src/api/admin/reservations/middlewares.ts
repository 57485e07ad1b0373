import type { MiddlewareRoute } from "@medusajs/framework/http"
import { guardReservation } from "./guard-reservation"

export const adminReservationMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/admin/reservations", middlewares: [guardReservation] },
  { methods: ["POST", "DELETE"], matcher: "/admin/reservations/:id", middlewares: [guardReservation] },
]
