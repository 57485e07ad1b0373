import type { OrderParcel } from "@cho-htx/contracts"

/** What of a parcel's sum is owed, paid and given back; integer đồng. */
export interface ParcelMoney {
  total: number
  /** No longer owed: goods were canceled or came back. */
  canceled: number
  paid: number
  /** Cash the courier has taken at the door and not brought in yet. */
  given: number
  refunded: number
  due: number
}

/** The parcel's money as its buyer sees it: a parcel that was received is paid for, wherever its cash is by now. */
export function parcelMoney({ state, total, canceled, captured, refunded, due }: OrderParcel): ParcelMoney {
  const given = state === "delivered" ? due : 0
  return { total, canceled, paid: captured, given, refunded, due: due - given }
}
