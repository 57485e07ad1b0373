import type { AdminParcel } from "@cho-htx/contracts"

/** One order's part of the payment, integer đồng. */
export interface OrderMoney {
  /** What it came to when it was placed. */
  amount: number
  canceled: number
  captured: number
  refunded: number
  due: number
}

/** The money of one parcel; an order nothing was allocated to owes its total. */
export function moneyOf({ allocation, total, canceled, due }: AdminParcel): OrderMoney {
  const { amount, captured, refunded } = allocation ?? { amount: total, captured: 0, refunded: 0 }
  return { amount, canceled, captured, refunded, due }
}
