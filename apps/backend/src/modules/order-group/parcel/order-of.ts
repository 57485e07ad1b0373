import type { Db } from "../db/connection"
import { type OrderRow, readOrder } from "./sql/read-order"

/** The Medusa order under a locked parcel; throws when it or its summary is gone. */
export async function orderOf(db: Db, orderId: string): Promise<OrderRow> {
  const [order] = await db.run(readOrder, [orderId])
  if (!order) throw new Error(`Order ${orderId} of a parcel does not exist or has no summary`)
  return order
}

/** The user's id in an actor reference, as Medusa notes it; null for anybody else. */
export const userOf = (actor: string): string | null => (actor.startsWith("user:") ? actor.slice("user:".length) : null)
