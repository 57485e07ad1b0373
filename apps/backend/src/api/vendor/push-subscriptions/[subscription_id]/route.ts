import type { DoneResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { removeSubscription } from "../../../../workflows/push/remove-subscription"
import { type MemberRequest, memberOf } from "../../_http/member-request"

/** DELETE /vendor/push-subscriptions/:subscription_id: one of one's own browsers is told no more. */
export const DELETE = async (req: MemberRequest, res: MedusaResponse<DoneResponse>) => {
  await removeSubscription(req.scope, memberOf(req), req.params.subscription_id ?? "")
  res.json({ done: true })
}
