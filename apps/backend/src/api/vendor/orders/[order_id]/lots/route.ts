import type { AttachLotsBody, OrderLotsResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { attachLots } from "../../../../../workflows/traceability/attach-lots"
import { type MemberRequest, memberOf } from "../../../_http/member-request"
import { readOrderLots } from "../../../readers/read-order-lots"

const idOf = (req: MemberRequest) => req.params.order_id ?? ""

/** GET /vendor/orders/:order_id/lots: which lots its packs are from. */
export const GET = async (req: MemberRequest, res: MedusaResponse<OrderLotsResponse>) => {
  res.json(await readOrderLots(req.scope, memberOf(req).cooperative_id, idOf(req)))
}

/** POST /vendor/orders/:order_id/lots: says it for the named lines, in place of what was said of them. */
export const POST = async (req: MemberRequest<AttachLotsBody>, res: MedusaResponse<OrderLotsResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  const order_id = idOf(req)
  await attachLots(req.scope, { order_id, cooperative_id, actor: `member:${id}`, body: req.validatedBody })
  res.json(await readOrderLots(req.scope, cooperative_id, order_id))
}
