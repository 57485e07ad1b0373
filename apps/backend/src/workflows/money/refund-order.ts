import type { ParcelStanding } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { faultPoint } from "../../lib/fault-point"
import { pgOf } from "../../lib/sql"
import { withConnection } from "../../modules/order-group/db/connection"
import { askForRefund, type RefundInput } from "../../modules/order-group/money/ask-for-refund"
import { type MovementRow, readMovement } from "../../modules/order-group/money/sql/movements"
import { readParcel } from "../../modules/order-group/parcel/sql/read-parcel"
import { standingOf } from "../../modules/order-group/parcel/standing"
import { inMoneyStep } from "./in-money-step"
import { workOffRefund } from "./work-off-refund"

export interface RefundDone {
  parcel: ParcelStanding
  movement: MovementRow
}

/**
 * Gives money of one order back: cash and transfers by hand, recorded at once; a gateway is asked right after the commit, and what it does
 * not answer now is tried again by the sweeper. Throws Refusal.
 */
export async function refundOrder(scope: MedusaContainer, input: RefundInput): Promise<RefundDone> {
  const { movement_id } = await inMoneyStep(scope, "refund", input.order_id, (db) => askForRefund(db, input))
  faultPoint("money.refund.committed")
  await workOffRefund(scope, movement_id)
  return withConnection(pgOf(scope), async (db) => {
    const [movement] = await db.run(readMovement, [movement_id])
    const [parcel] = await db.run(readParcel, [input.order_id, null])
    if (!movement || !parcel) throw new Error(`Movement ${movement_id} or its parcel has vanished`)
    return { parcel: standingOf(parcel), movement }
  })
}
