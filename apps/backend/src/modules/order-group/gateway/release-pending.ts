import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PaymentSessionStatus } from "@medusajs/framework/types"
import { faultPoint } from "../../../lib/fault-point"
import { closeCase } from "../cases/close-case"
import { giveBackPromotions } from "../completion/give-back-promotions"
import { inTransaction } from "../db/connection"
import { lockGroup } from "./sql/attempt"
import { freeLevel, freeReservations, reopenCart } from "./sql/release"

/** What the gateway said when it said no. */
export interface GatewayNo {
  /** How the session is left. */
  status: PaymentSessionStatus
  /** The provider's own data of the session; null leaves what is stored. */
  data: Record<string, unknown> | null
}

/**
 * Undoes the first transaction of a gateway purchase: goods, promotions and cart are as before, the gate is gone. Only the attempt that
 * holds the lease may do so; false when it does not, or when the purchase has ended already.
 */
export function releasePending(
  pg: Knex,
  groupId: string,
  attempt: number,
  no: GatewayNo,
  by: string,
): Promise<boolean> {
  return inTransaction(pg, async (db) => {
    const [group] = await db.run(lockGroup, [groupId])
    if (!group?.pending || group.status !== "placing" || group.attempts !== attempt) return false
    const { pending } = group
    faultPoint("gateway.release.locked")
    await giveBackPromotions(db, pending)
    await closeCase(db, { kind: "gateway_unclear", subject_id: groupId, resolution: "release", by })
    const data = no.data === null ? null : JSON.stringify(no.data)
    await db.run(reopenCart, [groupId, pending.cart_id, pending.session_id, no.status, data])
    const lines = (pending.rows.order_item ?? []).map((row) => row.item_id)
    for (const freed of await db.run(freeReservations, [lines]))
      await db.count(freeLevel, [freed.inventory_item_id, freed.location_id, freed.quantity])
    faultPoint("gateway.release.written")
    return true
  })
}
