import type { ParcelMoney } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { withConnection } from "../../../modules/order-group/db/connection"
import { refundLimit } from "../../../modules/order-group/money/refund-limit"
import { readAllocation } from "../../../modules/order-group/money/sql/allocation"
import { listMovements } from "../../../modules/order-group/money/sql/movements"
import { readParcel } from "../../../modules/order-group/parcel/sql/read-parcel"
import { listReturns } from "../../../modules/order-group/return/sql/returns"
import { readActors } from "../../admin/_sql/actors"
import { returnView } from "./return-view"

/** How the money of one order stands, or null when there is no such order, or none of that cooperative. */
export async function readParcelMoney(
  pg: Knex,
  orderId: string,
  cooperativeId: string | null = null,
): Promise<ParcelMoney | null> {
  const read = await withConnection(pg, async (db) => {
    const [parcel] = await db.run(readParcel, [orderId, cooperativeId])
    const [allocation] = parcel ? await db.run(readAllocation, [orderId]) : []
    if (!parcel || !allocation) return null
    const movements = await db.run(listMovements, [orderId])
    return { parcel, allocation, movements, returns: await db.run(listReturns, [orderId]) }
  })
  if (!read) return null
  const { parcel, allocation, movements, returns } = read
  const { amount, canceled, captured, refunded, refunding } = allocation
  const actor = await readActors(
    pg,
    movements.map((movement) => movement.actor),
  )
  return {
    order_id: orderId,
    ...{ amount, canceled, captured, refunded, refunding },
    refundable: refundLimit(allocation),
    movements: movements.map((movement) => ({
      id: movement.id,
      kind: movement.kind,
      amount: movement.amount,
      state: movement.state,
      by_hand: parcel.payment_mode !== "gateway",
      actor: actor(movement.actor),
      reason: movement.reason,
      created_at: movement.created_at.toISOString(),
      attempts: movement.attempts,
      retry_at: movement.retry_at?.toISOString() ?? null,
      last_error: movement.last_error,
    })),
    returns: returns.map(returnView),
  }
}
