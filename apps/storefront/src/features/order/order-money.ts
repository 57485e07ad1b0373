import type { OrderGroupView } from "@cho-htx/contracts"
import { type ParcelMoney, parcelMoney } from "./parcel-money"

/** The sums of all parcels of a purchase, integer đồng. */
export function orderMoney(order: OrderGroupView): ParcelMoney {
  const parcels = order.parcels.map(parcelMoney)
  const sum = (key: keyof ParcelMoney) => parcels.reduce((total, parcel) => total + parcel[key], 0)
  return {
    total: sum("total"),
    canceled: sum("canceled"),
    paid: sum("paid"),
    given: sum("given"),
    refunded: sum("refunded"),
    due: sum("due"),
  }
}
