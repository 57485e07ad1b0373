import type { AddPushSubscriptionBody, PushDeviceListResponse, PushDeviceResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { deviceOf } from "../../../workflows/member/session/visitor"
import { addSubscription } from "../../../workflows/push/add-subscription"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listDevices } from "./readers/list-devices"

/** GET /vendor/push-subscriptions: one's own browsers that are told of new orders. */
export const GET = async (req: MemberRequest, res: MedusaResponse<PushDeviceListResponse>) => {
  res.json(await listDevices(req.scope, memberOf(req)))
}

/** POST /vendor/push-subscriptions: this browser from now on, while the session lasts. */
export const POST = async (req: MemberRequest<AddPushSubscriptionBody>, res: MedusaResponse<PushDeviceResponse>) => {
  const device = deviceOf(req.headers["user-agent"])
  res.json({ device: await addSubscription(req.scope, memberOf(req), req.validatedBody, device) })
}
