import type { DeliveryTable } from "@cho-htx/contracts"
import { vietnamDay } from "../../lib/vietnam-day"
import { deliveryZone } from "../../modules/local-delivery/quote-delivery"

export interface DeliveryDays {
  min: number
  max: number
  /** YYYY-MM-DD in Vietnam. */
  earliest_on: string
  latest_on: string
}

const DAY_MS = 86_400_000

/** When a parcel handed in now should arrive; null for pickup and for an unknown commune. */
export function deliveryDays(
  from: { commune_code: string; delivery: DeliveryTable },
  kind: "home" | "pickup",
  commune: string,
  now = Date.now(),
): DeliveryDays | null {
  const zone = kind === "home" ? deliveryZone(from.commune_code, commune) : null
  if (!zone) return null
  const { days_min: min, days_max: max } = from.delivery.zones[zone]
  const on = (days: number) => vietnamDay(now + days * DAY_MS)
  return { min, max, earliest_on: on(min), latest_on: on(max) }
}
