import { cancelByBuyerSchema, type OrderGroupResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelByBuyer } from "../../../../../workflows/parcel/cancel-by-buyer"
import { requestKeyOf } from "../../../../lib/idempotency/request-key-of"
import { actorOf } from "../../../market-carts/actor-of"
import { marketRoute } from "../../../market-carts/market-route"
import { findOwn } from "../../find-own"
import { groupView } from "../../readers/group-view"
import { findTracked } from "../../track/find-tracked"

/**
 * POST /store/order-groups/:code/cancel: the buyer cancels what no cooperative has accepted yet, as the signed-in owner or by code and phone,
 * where wrong pairs count as on the tracking page. Answers the purchase as it then stands.
 */
export const POST = marketRoute(async (req: MedusaRequest, res: MedusaResponse<OrderGroupResponse>) => {
  const { order_id = null, phone, reason } = cancelByBuyerSchema.parse(req.body)
  const find = () => (phone === undefined ? findOwn(req) : findTracked(req, req.params.code, phone))
  const { code } = await find()
  const { customer_id } = actorOf(req)
  const actor = customer_id ? `customer:${customer_id}` : "guest"
  await cancelByBuyer(req.scope, { code, order_id, reason, actor, request_key: requestKeyOf(req) })
  res.json({ order_group: groupView(await find()) })
})
