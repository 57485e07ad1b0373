import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseMarketReservation } from "../../../workflows/stock/refuse-market-reservation"

/** Before Medusa's routes of reservations: what an order of the market holds is not edited here (409). */
export async function guardReservation(
  req: MedusaRequest<{ line_item_id?: unknown } | undefined>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const line = req.body?.line_item_id
  await refuseMarketReservation(req.scope, {
    ...(typeof line === "string" ? { line_item_id: line } : {}),
    ...(req.params.id ? { reservation_id: req.params.id } : {}),
  })
  next()
}
