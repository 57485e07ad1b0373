import type { DeliveryTable } from "./cooperative.js"

export const deliveryZones = ["same_commune", "same_province", "elsewhere"] as const
export type DeliveryZone = (typeof deliveryZones)[number]

/** What of a table counts wherever a parcel goes. */
export type DeliveryBands = Pick<DeliveryTable, "base_weight_g" | "step_weight_g" | "free_from">
/** Prices of one zone. */
export type ZoneRate = DeliveryTable["zones"][DeliveryZone]

export interface ZoneQuote {
  /** Integer đồng, with tax. */
  fee: number
  /** How many steps were begun beyond the first band. */
  steps: number
}

/**
 * What one parcel costs in a zone, as the market charges it and the portal shows it: a base fee for the first band of weight, a step fee for each further
 * band begun, nothing once the goods reach `free_from`. Weight in grams, goods after discounts in đồng. Throws RangeError for a weight or total that is
 * negative or not finite, as neither can come from a real cart.
 */
export function quoteInZone(
  { base_weight_g, step_weight_g, free_from }: DeliveryBands,
  { base_fee, step_fee }: Pick<ZoneRate, "base_fee" | "step_fee">,
  { weightG, goodsTotal }: { weightG: number; goodsTotal: number },
): ZoneQuote {
  if (!(weightG >= 0 && Number.isFinite(weightG))) throw new RangeError(`Parcel weight in grams: ${weightG}`)
  if (!(goodsTotal >= 0 && Number.isFinite(goodsTotal))) throw new RangeError(`Goods total in đồng: ${goodsTotal}`)
  const steps = Math.max(0, Math.ceil((weightG - base_weight_g) / step_weight_g))
  const free = free_from !== null && goodsTotal >= free_from
  return { fee: free ? 0 : base_fee + steps * step_fee, steps }
}
