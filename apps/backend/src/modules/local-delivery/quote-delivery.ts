import { type DeliveryTable, type DeliveryZone, quoteInZone } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"

/** A parcel of one cooperative to be priced: commune codes, grams, and the goods' total after discounts in đồng. */
export interface Parcel {
  from: string
  to: string
  weightG: number
  goodsTotal: number
}

export interface DeliveryQuote {
  zone: DeliveryZone
  /** Integer đồng, with tax. */
  fee: number
  daysMin: number
  daysMax: number
}

/** Which price zone a commune is in, seen from the sender's; null for a commune that does not exist. */
export function deliveryZone(from: string, to: string): DeliveryZone | null {
  const receiver = findCommune(to)
  if (!receiver) return null
  if (from === to) return "same_commune"
  return findCommune(from)?.province_code === receiver.province_code ? "same_province" : "elsewhere"
}

/**
 * Fee and days of home delivery by the cooperative's own table, as `quoteInZone` of the contracts prices it, which throws RangeError for a weight or
 * total no cart can have. Null when the receiving commune does not exist.
 */
export function quoteDelivery(table: DeliveryTable, { from, to, ...parcel }: Parcel): DeliveryQuote | null {
  const zone = deliveryZone(from, to)
  if (!zone) return null
  const { days_min, days_max } = table.zones[zone]
  const { fee } = quoteInZone(table, table.zones[zone], parcel)
  return { zone, fee, daysMin: days_min, daysMax: days_max }
}
