import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { refuseHeldLocation } from "../../../workflows/stock/refuse-held-location"

/** Before Medusa's route: a place at which orders hold goods stays (409). */
async function guardLocation(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  await refuseHeldLocation(req.scope, req.params.id ?? "")
  next()
}

export const adminStockLocationMiddlewares: MiddlewareRoute[] = [
  { methods: ["DELETE"], matcher: "/admin/stock-locations/:id", middlewares: [guardLocation] },
]
