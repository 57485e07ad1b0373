import type { AdminActor, AdminOrderGroupEvent, AdminParcelEvent } from "@cho-htx/contracts"
import type { MoneyEvent } from "./read-money-events"

/** A parcel's history with the names the timeline shows beside it. */
export interface ParcelHistory {
  display_id: number
  cooperative_name: string | null
  history: readonly AdminParcelEvent[]
}

type Milestone = Exclude<AdminOrderGroupEvent["kind"], "placed" | "captured" | "refunded">

/** Money is told from Medusa's own rows, which know what was captured outside a parcel too. */
const milestones: readonly string[] = ["confirmed", "packed", "shipped", "delivered", "canceled", "returned"]
const isMilestone = (kind: string): kind is Milestone => milestones.includes(kind)

/** What happened to a purchase, oldest first. */
export function timelineOf(
  placed: { at: string; actor: AdminActor | null },
  parcels: readonly ParcelHistory[],
  money: readonly MoneyEvent[],
): AdminOrderGroupEvent[] {
  const ofGroup = { order_display_id: null, cooperative_name: null, reason: null }
  const ofParcels = parcels.flatMap(({ display_id, cooperative_name, history }) =>
    history.flatMap(({ kind, at, actor, reason }) =>
      isMilestone(kind)
        ? [{ kind, at, amount: null, actor, reason, order_display_id: display_id, cooperative_name }]
        : [],
    ),
  )
  return [
    { kind: "placed" as const, ...placed, ...ofGroup, amount: null },
    ...ofParcels,
    ...money.map((event) => ({ ...event, ...ofGroup })),
  ].sort((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime())
}
