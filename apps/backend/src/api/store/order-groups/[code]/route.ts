import type { OrderGroupResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketRoute } from "../../market-carts/market-route"
import { findOwn } from "../find-own"
import { groupView } from "../readers/group-view"

/** One purchase of the signed-in customer; anybody else's answers 404. */
export const GET = marketRoute(async (req: MedusaRequest, res: MedusaResponse<OrderGroupResponse>) => {
  res.json({ order_group: groupView(await findOwn(req)) })
})
