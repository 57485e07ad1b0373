import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import { addCanceled, readAllocation } from "../money/sql/allocation"
import type { StepActor } from "../parcel/actor"
import { askRefund } from "../parcel/forgive"
import type { LockedParcel } from "../parcel/sql/lock-parcel"

/**
 * Goods worth `value` đồng are no longer owed. What was taken beyond what is still owed is left as a refund; cash that has not arrived yet
 * simply becomes less. Answers what goes back, đồng. What was given back before without goods counts: nothing is given twice.
 */
export async function forgiveGoods(db: Db, parcel: LockedParcel, value: number, step: StepActor): Promise<number> {
  const { order_id, payment_id } = parcel
  if (value > 0 && (await db.count(addCanceled, [order_id, value])) !== 1)
    throw new Error(`Order ${order_id} owes less than the ${value} đồng its goods are worth`)
  faultPoint("return.receive.canceled")
  const [now] = await db.run(readAllocation, [order_id])
  if (!now) throw new Error(`Order ${order_id} has no allocation`)
  const over = now.captured - now.refunded - now.refunding - (now.amount - now.canceled)
  if (over <= 0) return 0
  await askRefund(db, { order_id, payment_id, amount: over }, step)
  return over
}
