import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import { cancelGroup } from "../parcel/cancel-group"
import { ParcelRefused } from "../parcel/parcel-refused"
import { setPaymentState, takeExpired } from "./sql"
import { tellGroup } from "./tell"

/**
 * Ends the hold that ran out first, in the caller's transaction: its orders are canceled by "system", their goods are free, and the buyer
 * will be told. Answers the purchase, or null when no hold has run out. `reason` is what the buyer reads.
 */
export async function expireHold(db: Db, reason: string): Promise<{ id: string; code: string } | null> {
  const [group] = await db.run(takeExpired, [])
  if (!group) return null
  faultPoint("hold.expire.locked")
  try {
    await cancelGroup(db, { order_group_id: group.id, actor: "system", reason, request_key: `hold:${group.id}` })
  } catch (error) {
    // Every order was canceled by hand before: there is nothing left to cancel, and the wait is over all the same.
    if (!(error instanceof ParcelRefused && error.code === "wrong_state")) throw error
  }
  faultPoint("hold.expire.canceled")
  await db.count(setPaymentState, [group.id, "expired"])
  await tellGroup(db, "order-group.hold_expired", group.id)
  faultPoint("hold.expire.written")
  return { id: group.id, code: group.display_code }
}
