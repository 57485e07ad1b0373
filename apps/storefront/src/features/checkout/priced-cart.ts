import type { DeliveryChoice, MarketCart, MarketCartParcel } from "@cho-htx/contracts"
import type { DeliveryOffers } from "./use-delivery-quote"

export interface PricedParcel {
  parcel: MarketCartParcel
  /** What the buyer can choose from; empty while no commune is known or the cooperative does not deliver there. */
  offered: DeliveryChoice[]
  /** Null while no commune is known or nothing is offered. */
  choice: DeliveryChoice | null
  /** What the chosen delivery costs after promotions, đồng; 0 while nothing is chosen. */
  fee: number
  /** Goods less discount plus delivery, đồng. */
  total: number
}

export interface PricedCart {
  parcels: PricedParcel[]
  /** Null while a fee is unknown. */
  delivery: number | null
  total: number
}

/** The server's own sums where it priced this very delivery: they know promotions on delivery. Else ours, until it has. */
function sumOf(parcel: MarketCartParcel, choice: DeliveryChoice | null): { fee: number; total: number } {
  const same = parcel.deliveries.some((delivery) => delivery.id === choice?.id && delivery.fee === choice.fee)
  if (same && parcel.chosen_delivery_id === choice?.id && parcel.delivery_fee !== null) {
    return { fee: parcel.delivery_fee, total: parcel.total }
  }
  const fee = choice?.fee ?? 0
  return { fee, total: parcel.goods_total - parcel.discount_total + fee }
}

/** Sums with the deliveries the buyer has chosen; the server's own choice, then the first offered, where none is named. */
export function pricedCart(
  cart: MarketCart,
  deliveries: Record<string, string>,
  offers: DeliveryOffers | null,
): PricedCart {
  const parcels = cart.parcels.map((parcel): PricedParcel => {
    const wanted = deliveries[parcel.cooperative.id] ?? parcel.chosen_delivery_id
    const offered = offers?.[parcel.cooperative.id] ?? []
    const choice = offered.find((delivery) => delivery.id === wanted) ?? offered[0] ?? null
    return { parcel, offered, choice, ...sumOf(parcel, choice) }
  })
  const known = offers !== null && parcels.every((parcel) => parcel.choice !== null)
  return {
    parcels,
    delivery: known ? parcels.reduce((sum, parcel) => sum + parcel.fee, 0) : null,
    total: parcels.reduce((sum, parcel) => sum + parcel.total, 0) - cart.credit_total,
  }
}
