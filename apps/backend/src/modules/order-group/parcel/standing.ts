import type { ParcelStanding } from "@cho-htx/contracts"
import type { LockedParcel } from "./sql/lock-parcel"
import { nextSteps } from "./transitions"

/** How a parcel stands, as every step answers it; sums in integer đồng. */
export function standingOf(parcel: LockedParcel): ParcelStanding {
  const { amount, canceled, captured, refunded } = parcel
  return {
    order_id: parcel.order_id,
    order_group_id: parcel.order_group_id,
    state: parcel.state,
    state_at: parcel.state_at.toISOString(),
    carrier: parcel.carrier,
    tracking_code: parcel.tracking_code,
    amount,
    canceled,
    captured,
    refunded,
    due: Math.max(0, amount - canceled - captured),
    next: nextSteps(parcel),
  }
}
