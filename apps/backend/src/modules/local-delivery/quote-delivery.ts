import type { DeliveryTable } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"

export type DeliveryZone = keyof DeliveryTable["zones"]

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
 * Fee and days of home delivery by the cooperative's own table: a base fee for the first band of weight, a step fee for
 * each further band begun, nothing once the goods reach `free_from`. Null when the receiving commune does not exist.
 * Throws RangeError for a weight or total that is negative or not finite, as neither can come from a real cart.
 */
export function quoteDelivery(table: DeliveryTable, { from, to, weightG, goodsTotal }: Parcel): DeliveryQuote | null {
  if (!(weightG >= 0 && Number.isFinite(weightG))) throw new RangeError(`Parcel weight in grams: ${weightG}`)
  if (!(goodsTotal >= 0 && Number.isFinite(goodsTotal))) throw new RangeError(`Goods total in đồng: ${goodsTotal}`)
  const zone = deliveryZone(from, to)
  if (!zone) return null
  const { base_fee, step_fee, days_min, days_max } = table.zones[zone]
  const steps = Math.max(0, Math.ceil((weightG - table.base_weight_g) / table.step_weight_g))
  const free = table.free_from !== null && goodsTotal >= table.free_from
  return { zone, fee: free ? 0 : base_fee + steps * step_fee, daysMin: days_min, daysMax: days_max }
}
