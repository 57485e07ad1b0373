import { type OrderGroupListResponse, orderGroupListQuerySchema } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withConnection } from "../../../modules/order-group/db/connection"
import { marketRoute } from "../market-carts/market-route"
import { countGroups, listGroups } from "./readers/list-groups"
import { buyerState } from "./readers/parcel-state"
import { signedIn } from "./signed-in"

/** Thumbnails shown of one purchase. */
const PICTURES = 4

/** The signed-in customer's purchases, newest first. */
export const GET = marketRoute(async (req: MedusaRequest, res: MedusaResponse<OrderGroupListResponse>) => {
  const customer = signedIn(req)
  const { limit, offset } = orderGroupListQuerySchema.parse(req.query)
  const pg = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [rows, counted] = await withConnection(pg, async (db) => [
    await db.run(listGroups, [customer, limit, offset]),
    await db.run(countGroups, [customer]),
  ])
  const order_groups = rows.map((row) => ({
    code: row.code,
    placed_at: row.placed_at.toISOString(),
    total: row.total,
    parcel_count: row.states.length,
    states: row.states.map(buyerState),
    thumbnails: row.thumbnails.slice(0, PICTURES),
  }))
  res.json({ order_groups, count: counted[0]?.count ?? 0, limit, offset })
})
