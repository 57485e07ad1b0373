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

/** The parcel's money as the server counts it. */
export function parcelMoney({ total, canceled, captured, refunded, due }: OrderParcel): ParcelMoney {
  return { total, canceled, paid: captured, refunded, due }
}
