import type { OrderParcel } from "@cho-htx/contracts"

/** What of a parcel's sum is owed, paid and given back; integer đồng. */
export interface ParcelMoney {
  total: number
  /** No longer owed: goods were canceled or came back. */
  canceled: number
  paid: number
  refunded: number
  due: number
}

/** The parcel's money as the server counts it; an answer without these counts is a parcel that nothing was taken off. */
export function parcelMoney(parcel: OrderParcel): ParcelMoney {
  const { total, state } = parcel
  const stopped = state === "canceled" || state === "returned"
  const canceled = parcel.canceled ?? (stopped ? total : 0)
  const paid = parcel.captured ?? (state === "delivered" ? total : 0)
  return {
    total,
    canceled,
    paid,
    refunded: parcel.refunded ?? 0,
    due: parcel.due ?? Math.max(0, total - canceled - paid),
  }
}
