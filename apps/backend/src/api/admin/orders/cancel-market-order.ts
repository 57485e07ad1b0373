import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { defaultAdminRetrieveOrderFields } from "@medusajs/medusa/api/admin/orders/query-config"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { cancelParcel } from "../../../workflows/parcel/cancel-parcel"
import { isMarketOrder } from "../../../workflows/parcel/refuse-market-order"
import { parcelRouteMessages } from "../../../workflows/parcel/route-messages"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { actorOf } from "../_http/actor-of"

/** POST /admin/orders/:id/cancel of Medusa's own console: an order of the market is canceled as a parcel, with the answer Medusa gives. */
export async function cancelMarketOrder(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const order_id = req.params.id ?? ""
  if (!(await isMarketOrder(req.scope, [order_id]))) return next()
  const reason = parcelRouteMessages.canceledByStaff
  await cancelParcel(req.scope, { order_id, reason, actor: actorOf(req), request_key: requestKeyOf(req) })
  const { result: order } = await getOrderDetailWorkflow(req.scope).run({
    input: { order_id, fields: defaultAdminRetrieveOrderFields },
  })
  res.json({ order })
}
