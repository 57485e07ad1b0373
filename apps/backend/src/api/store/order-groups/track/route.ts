import { type OrderGroupResponse, trackOrderSchema } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketRoute } from "../../market-carts/market-route"
import { groupView } from "../readers/group-view"
import { findTracked } from "./find-tracked"

/** POST /store/order-groups/track: a purchase by its code and the buyer's phone. */
export const POST = marketRoute(async (req: MedusaRequest, res: MedusaResponse<OrderGroupResponse>) => {
  const asked = trackOrderSchema.safeParse(req.body)
  res.json({ order_group: groupView(await findTracked(req, asked.data?.code, asked.data?.phone)) })
})
