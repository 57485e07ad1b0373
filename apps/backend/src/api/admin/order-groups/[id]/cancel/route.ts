import type { AdminCancelGroupResponse, ParcelReason } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelOrderGroup } from "../../../../../workflows/parcel/cancel-order-group"
import { requestKeyOf } from "../../../../lib/idempotency/request-key-of"
import { actorOf } from "../../../_http/actor-of"

/** POST /admin/order-groups/:id/cancel: every order of the purchase that still can be canceled; the rest is named in the answer. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ParcelReason>,
  res: MedusaResponse<AdminCancelGroupResponse>,
) => {
  const { reason } = req.validatedBody
  const order_group_id = req.params.id ?? ""
  res.json(
    await cancelOrderGroup(req.scope, {
      order_group_id,
      reason,
      actor: actorOf(req),
      request_key: requestKeyOf(req),
    }),
  )
}
