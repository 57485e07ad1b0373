import type { BuyerParcelState, ParcelActorKind, ParcelEvent, ParcelState } from "@cho-htx/contracts"
import type { ParcelWay, StateEventRow } from "./group-row"

const steps: readonly BuyerParcelState[] = ["placed", "confirmed", "packed", "shipped", "delivered"]

/** States after which nothing is still to come, as far as the buyer can tell. */
const ended: ReadonlySet<ParcelState> = new Set(["canceled", "returned", "delivery_failed"])
/** States whose reason is written for the buyer; the others' notes are the cooperative's own. */
const explained: ReadonlySet<ParcelState> = new Set(["canceled", "delivery_failed"])

/** The buyer's word for a state: that the cash reached the cooperative is not the buyer's business. */
export const buyerState = (state: ParcelState): BuyerParcelState => (state === "remitted" ? "delivered" : state)

/** Who took a step, never by name. */
function actorKind({ actor, on_behalf_of }: StateEventRow): ParcelActorKind {
  if (actor.startsWith("member:") || on_behalf_of) return "cooperative"
  if (actor.startsWith("user:")) return "alliance"
  return actor === "system" ? "system" : "buyer"
}

/** Every step of a parcel with its time; steps still to come have none, steps that were skipped are left out. */
export function parcelTimeline({ state, placed_at, pickup, events }: ParcelWay): ParcelEvent[] {
  const placed: ParcelEvent = { state: "placed", at: new Date(placed_at).toISOString(), note: null, by: "buyer" }
  const walked = events
    .filter((event) => event.state !== "remitted")
    .map(
      (event): ParcelEvent => ({
        state: buyerState(event.state),
        at: new Date(event.at).toISOString(),
        note: explained.has(event.state) ? event.reason : null,
        by: actorKind(event),
      }),
    )
  if (ended.has(state)) return [placed, ...walked]
  const reached = steps.indexOf(buyerState(state))
  const coming = steps
    .filter((step, index) => index > reached && !(pickup && step === "shipped"))
    .map((step): ParcelEvent => ({ state: step, at: null, note: null, by: null }))
  return [placed, ...walked, ...coming]
}
