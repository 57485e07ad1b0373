import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { faultPoint } from "../../../lib/fault-point"
import { closeCase } from "../cases/close-case"
import { writePurchase } from "../completion/write-purchase"
import { rawOf } from "../db/amount"
import { type Db, inTransaction } from "../db/connection"
import { captureAll, lockDue } from "../hold/capture-all"
import { setPaymentState } from "../hold/sql"
import type { PendingPurchase } from "./pending"
import { lockGroup } from "./sql/attempt"
import { findPayment, forgetPending, writeGatewayPayment } from "./sql/place"

/** What the gateway said when it said yes. */
export interface GatewayYes {
  /** The money was taken, not only promised. */
  captured: boolean
  /** The provider's own data of the session. */
  data: Record<string, unknown>
}

/**
 * Second transaction of a gateway purchase: its orders, their money and their events, or nothing. "placed" also for whoever comes second;
 * "gone" when the purchase was released meanwhile, and its money must be given back.
 */
export function placePending(pg: Knex, groupId: string, yes: GatewayYes, by: string): Promise<"placed" | "gone"> {
  return inTransaction(pg, async (db) => {
    const [group] = await db.run(lockGroup, [groupId])
    if (!group) return "gone"
    if (group.status === "placed" || !group.pending) return "placed"
    const purchase = await withKnownPayment(db, group.pending)
    faultPoint("gateway.place.locked")
    await db.together(() => [writePurchase(db, purchase)])
    faultPoint("gateway.place.rows")
    await pay(db, purchase, yes)
    await db.count(forgetPending, [groupId])
    if (yes.captured) {
      await captureAll(db, await lockDue(db, groupId), { actor: by, request_key: `gateway:${purchase.session_id}` })
      await db.count(setPaymentState, [groupId, "paid"])
    }
    await closeCase(db, { kind: "gateway_unclear", subject_id: groupId, resolution: "place", by })
    faultPoint("gateway.place.written")
    return "placed"
  })
}

/** A webhook of the gateway may have had Medusa write the payment already: the orders then share that one. */
async function withKnownPayment(db: Db, purchase: PendingPurchase): Promise<PendingPurchase> {
  const [known] = await db.run(findPayment, [purchase.session_id])
  if (!known) return purchase
  const allocations = purchase.rows.payment_allocation?.map((row) => ({ ...row, payment_id: known.id })) ?? []
  return { ...purchase, payment_id: known.id, rows: { ...purchase.rows, payment_allocation: allocations } }
}

async function pay(db: Db, purchase: PendingPurchase, { data }: GatewayYes): Promise<void> {
  const { session_id, payment_id, total, payment_collection_id, provider_id, currency_code } = purchase
  const amount = [total, JSON.stringify(rawOf(total))]
  const where = [JSON.stringify(data), payment_collection_id, provider_id, currency_code]
  await db.run(writeGatewayPayment, [session_id, payment_id, ...amount, ...where])
}
