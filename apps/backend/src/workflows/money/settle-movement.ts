import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../lib/sql"
import { type Db, inTransaction } from "../../modules/order-group/db/connection"
import { finishCapture } from "../../modules/order-group/money/finish-capture"
import { finishRefund } from "../../modules/order-group/money/finish-refund"
import { finishVoid } from "../../modules/order-group/money/finish-void"
import { type MovementRow, readMovement } from "../../modules/order-group/money/sql/movements"
import type { StepActor } from "../../modules/order-group/parcel/actor"
import { ParcelRefused } from "../../modules/order-group/parcel/parcel-refused"
import { ordersOfGroup } from "../../modules/order-group/parcel/sql/lock-parcel"
import { lockedParcel } from "../../modules/order-group/parcel/take-step"
import { drainOutbox } from "../checkout/drain-outbox"
import { retrying } from "../checkout/retrying"
import { auditEvents } from "../parcel/audit-events"
import { moneyRefusal } from "./money-refusal"

/**
 * A person has done a pending movement outside: given a refund back, taken a capture at the gateway, or ended a promise there. Booked once,
 * its case closed, audited. Throws Refusal.
 */
export async function settleMovement(scope: MedusaContainer, movementId: string, by: StepActor): Promise<MovementRow> {
  try {
    const movement = await retrying(() =>
      inTransaction(pgOf(scope), async (db) => {
        const [found] = await db.run(readMovement, [movementId])
        if (!found) throw new ParcelRefused("not_found")
        await auditEvents(db, await book[found.kind](db, found, by))
        const [done] = await db.run(readMovement, [movementId])
        return done ?? found
      }),
    )
    void drainOutbox(scope)
    return movement
  } catch (error) {
    throw moneyRefusal(error)
  }
}

type Booking = (db: Db, movement: MovementRow, by: StepActor) => Promise<readonly string[]>

/** How each kind is booked; answers the orders it touched. */
const book: Record<MovementRow["kind"], Booking> = {
  refund: async (db, { id, order_id }, by) => {
    await finishRefund(db, { movement_id: id, by })
    return [order_id]
  },
  capture: async (db, { id, order_id }, by) => {
    const { order_group_id } = await lockedParcel(db, order_id)
    const [movement] = await db.run(readMovement, [id])
    if (movement?.state === "pending") await finishCapture(db, order_group_id, undefined, by, "done_by_hand")
    return (await db.run(ordersOfGroup, [order_group_id])).map((order) => order.order_id)
  },
  void: async (db, { id, order_id, payment_id }, by) => {
    await finishVoid(db, { movement_id: id, order_id, payment_id, by })
    return [order_id]
  },
}
