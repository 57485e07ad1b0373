import type { OrderLotsResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { lotMessages } from "../../../workflows/traceability/messages"

type Attached = OrderLotsResponse["lots"][number]

/** Which lots an order's packs are from. Throws NOT_FOUND for others' orders. */
export async function readOrderLots(
  scope: MedusaContainer,
  cooperativeId: string,
  orderId: string,
): Promise<OrderLotsResponse> {
  const pg = pgOf(scope)
  const own = "select 1 from parcel where order_id = ? and cooperative_id = ? and deleted_at is null"
  const [parcel] = await sql(pg, own, [orderId, cooperativeId])
  if (!parcel) throw new Refusal("not_found", lotMessages.orderNotFound)
  const lots = await sql<Attached>(
    pg,
    `select ll.line_id, l.id as lot_id, l.code, l.status, ll.quantity from lot_line ll join lot l on l.id = ll.lot_id and l.deleted_at is null
    where ll.order_id = ? and ll.deleted_at is null order by ll.line_id, ll.created_at, ll.id limit 600`,
    [orderId],
  )
  return { lots }
}
