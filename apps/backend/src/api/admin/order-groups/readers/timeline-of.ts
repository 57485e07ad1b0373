import type { AdminOrderGroupEvent } from "@cho-htx/contracts"
import type { MoneyEvent } from "./read-money-events"
import type { ParcelRow } from "./read-parcels"

const marks = ["confirmed_at", "packed_at", "shipped_at", "delivered_at", "canceled_at"] as const
const kinds = {
  confirmed_at: "confirmed",
  packed_at: "packed",
  shipped_at: "shipped",
  delivered_at: "delivered",
  canceled_at: "canceled",
} as const

/** What happened to a purchase, oldest first. */
export function timelineOf(
  placedAt: string,
  parcels: readonly ParcelRow[],
  money: readonly MoneyEvent[],
): AdminOrderGroupEvent[] {
  const ofGroup = { order_display_id: null, cooperative_name: null }
  const ofParcels = parcels.flatMap((parcel) =>
    marks.flatMap((mark) => {
      const at = parcel[mark]
      if (!at) return []
      const names = {
        order_display_id: parcel.display_id,
        cooperative_name: parcel.cooperative?.short_name ?? null,
      }
      return [{ kind: kinds[mark], at, ...names, amount: null, actor: null }]
    }),
  )
  return [
    { kind: "placed" as const, at: placedAt, ...ofGroup, amount: null, actor: null },
    ...ofParcels,
    ...money.map((event) => ({ ...event, ...ofGroup })),
  ].sort((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime())
}
