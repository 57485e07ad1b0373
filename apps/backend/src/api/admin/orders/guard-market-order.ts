import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseMarketOrder } from "../../../workflows/parcel/refuse-market-order"
import { pathOf } from "../../lib/path-of"
import { isGuarded, namedIds } from "./guarded-routes"

/** Before Medusa's own routes: an order of the market changes through its parcel only (409); other orders pass. */
export async function guardMarketOrder(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const path = pathOf(req)
  if (isGuarded(req.method, path)) await refuseMarketOrder(req.scope, namedIds(path, req.body))
  next()
}
