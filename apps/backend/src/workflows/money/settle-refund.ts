import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../lib/sql"
import { inTransaction, withConnection } from "../../modules/order-group/db/connection"
import { finishRefund } from "../../modules/order-group/money/finish-refund"
import type { MovementRow } from "../../modules/order-group/money/sql/movements"
import { hastenMovement } from "../../modules/order-group/money/sql/work"
import type { StepActor } from "../../modules/order-group/parcel/actor"
import { drainOutbox } from "../checkout/drain-outbox"
import { retrying } from "../checkout/retrying"
import { auditEvents } from "../parcel/audit-events"
import { moneyRefusal } from "./money-refusal"
import { workOffRefund } from "./work-off-refund"

/** A person has given the money of a pending refund back by hand: booked once, its case closed, audited. Throws Refusal. */
export async function settleRefund(scope: MedusaContainer, movementId: string, by: StepActor): Promise<MovementRow> {
  try {
    const movement = await retrying(() =>
      inTransaction(pgOf(scope), async (db) => {
        const done = await finishRefund(db, { movement_id: movementId, by })
        await auditEvents(db, [done.order_id])
        return done
      }),
    )
    void drainOutbox(scope)
    return movement
  } catch (error) {
    throw moneyRefusal(error)
  }
}

/** Tries a pending refund at its gateway again, at once; a lease somebody holds ends with it, and the key keeps it one refund. */
export async function retryRefund(scope: MedusaContainer, movementId: string): Promise<void> {
  await withConnection(pgOf(scope), (db) => db.count(hastenMovement, [movementId]))
  await workOffRefund(scope, movementId)
}
