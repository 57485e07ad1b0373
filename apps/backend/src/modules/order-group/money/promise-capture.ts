import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import type { StepActor } from "../parcel/actor"
import type { LockedParcel } from "../parcel/sql/lock-parcel"
import { insertMovement } from "./movement"
import { readAllocation } from "./sql/allocation"

/**
 * The goods of an order leave the house: money that a gateway has only promised is to be taken. Left as a pending movement in the caller's
 * transaction; nothing for cash, transfers and money that is here or on its way. The parcel is locked.
 */
export async function promiseCapture(db: Db, parcel: LockedParcel, { actor }: StepActor): Promise<void> {
  if (parcel.payment_mode !== "gateway" || parcel.payment_state !== "promised") return
  const [now] = await db.run(readAllocation, [parcel.order_id])
  const amount = now ? now.amount - now.captured - now.capturing : 0
  if (amount > 0) await insertMovement(db, parcel, { kind: "capture", amount }, { actor })
  faultPoint("money.capture.promised")
}
