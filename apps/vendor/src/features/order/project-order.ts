import type { ParcelState, ParcelStep, VendorOrderResponse } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../lib/outbox/entry"

/** Where a deed leads; what is not named leaves the order where it is. */
const leadsTo: Partial<Record<string, ParcelState>> = {
  confirm: "confirmed",
  pack: "packed",
  "hand-over": "shipped",
  deliver: "delivered",
  fail: "delivery_failed",
  "return-to-stock": "returned",
  remit: "remitted",
  cancel: "canceled",
}

/** Steps that may follow while the server has not been asked; it has the last word when it is. */
const follows: Partial<Record<ParcelState, ParcelStep[]>> = {
  placed: ["confirm", "cancel", "cancel-lines"],
  confirmed: ["pack", "cancel", "cancel-lines"],
  packed: ["hand-over", "cancel"],
  shipped: ["deliver", "fail"],
  delivery_failed: ["hand-over", "return-to-stock"],
}

export interface ProjectedOrder {
  state: ParcelState
  next: ParcelStep[]
  /** True while what is shown has not reached the server. */
  unsent: boolean
}

/**
 * An order as it stands with what has `arrived` since it was read, and will stand once the waiting writes have; what was refused, and all
 * after it, does not count. Without the first an order would step back for a moment, and a press meant for one step would take another.
 */
export function projectOrder(
  parcel: Pick<VendorOrderResponse["parcel"], "state" | "next">,
  entries: OutboxEntry[],
  arrived: OutboxEntry[] = [],
): ProjectedOrder {
  let { state } = parcel
  let unsent = false
  for (const { deed } of arrived) state = leadsTo[deed] ?? state
  for (const entry of entries) {
    if (entry.refusal) break
    unsent = true
    state = leadsTo[entry.deed] ?? state
  }
  return { state, next: state === parcel.state ? parcel.next : (follows[state] ?? []), unsent }
}
