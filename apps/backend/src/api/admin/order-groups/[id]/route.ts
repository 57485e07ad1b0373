import type { AdminOrderGroupResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { found } from "../../_http/found"
import { messages } from "../../_http/messages"
import { pgOf } from "../../_sql/pg"
import { readOrderGroup } from "../readers/read-order-group"

/** GET /admin/order-groups/:id: who bought what from which cooperative. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminOrderGroupResponse>) => {
  const order_group = await readOrderGroup(pgOf(req.scope), req.params.id ?? "")
  res.json({ order_group: found(order_group, messages.orderGroupNotFound) })
}
