import { type OrderGroupResponse, orderCodeSchema } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withConnection } from "../../../../modules/order-group/db/connection"
import { MarketError } from "../../../../workflows/checkout/market-error"
import { sentences } from "../../../../workflows/checkout/messages"
import { marketRoute } from "../../market-carts/market-route"
import { groupView } from "../readers/group-view"
import { readOwnGroup } from "../readers/read-group"
import { signedIn } from "../signed-in"

/** One purchase of the signed-in customer; anybody else's answers 404. */
export const GET = marketRoute(async (req: MedusaRequest, res: MedusaResponse<OrderGroupResponse>) => {
  const customer = signedIn(req)
  const code = orderCodeSchema.safeParse(req.params.code)
  const pg = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [row] = code.success ? await withConnection(pg, (db) => db.run(readOwnGroup, [code.data, customer])) : []
  if (!row) throw new MarketError(404, "order_not_found", sentences.orderNotFound)
  res.json({ order_group: groupView(row) })
})
