import type { BuyerParcelState, ParcelEvent } from "@cho-htx/contracts"
import type { ParcelTimes } from "./group-row"

const steps = [
  ["placed", "placed_at"],
  ["confirmed", "confirmed_at"],
  ["packed", "packed_at"],
  ["shipped", "shipped_at"],
  ["delivered", "delivered_at"],
] as const

/** How far a parcel is: what happened last wins. */
export function parcelState(times: ParcelTimes): BuyerParcelState {
  if (times.canceled_at) return "canceled"
  if (times.returned_at && (times.shipped_at || times.delivered_at)) return "returned"
  return steps.findLast(([, at]) => times[at])?.[0] ?? "placed"
}

const iso = (at: string | null) => (at ? new Date(at).toISOString() : null)

/** Every step of a parcel with its time; steps still to come have none, steps that were skipped are left out. */
export function parcelTimeline(times: ParcelTimes): ParcelEvent[] {
  const state = parcelState(times)
  const ended = state === "canceled" || state === "returned"
  const reached = steps.findLastIndex(([, at]) => times[at])
  const walked = steps
    .filter(([, at], index) => times[at] || (!ended && index > reached))
    .map(([step, at]): ParcelEvent => ({ state: step, at: iso(times[at]), note: null }))
  if (!ended) return walked
  return [...walked, { state, at: iso(state === "canceled" ? times.canceled_at : times.returned_at), note: null }]
}
