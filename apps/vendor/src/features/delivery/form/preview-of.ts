import { type DeliveryZone, deliveryZones, quoteInZone, type ZoneQuote, type ZoneRate } from "@cho-htx/contracts"
import type { FlatTable } from "../table/flat-table"

export interface ZonePreview extends ZoneQuote {
  rate: ZoneRate
}

/** What a parcel of so many grams costs in each zone, by the function the market charges with; null where a number is still missing. */
export function previewOf(values: FlatTable, weightG: number): { zone: DeliveryZone; quote: ZonePreview | null }[] {
  const number = (field: keyof FlatTable) => {
    const value = values[field]
    return typeof value === "number" ? value : Number.NaN
  }
  const bands = { base_weight_g: number("base_weight_g"), step_weight_g: number("step_weight_g"), free_from: null }
  return deliveryZones.map((zone) => {
    const of = (field: keyof ZoneRate) => number(`zones.${zone}.${field}`)
    const rate = {
      base_fee: of("base_fee"),
      step_fee: of("step_fee"),
      days_min: of("days_min"),
      days_max: of("days_max"),
    }
    const known = [weightG, bands.base_weight_g, bands.step_weight_g, ...Object.values(rate)].every(Number.isFinite)
    if (!known || rate.days_min > rate.days_max) return { zone, quote: null }
    return { zone, quote: { rate, ...quoteInZone(bands, rate, { weightG, goodsTotal: 0 }) } }
  })
}
