import { describe, expect, it } from "vitest"
import type { ParcelWay, StateEventRow } from "./group-row"
import { parcelTimeline } from "./parcel-state"

const event = (state: StateEventRow["state"], more: Partial<StateEventRow> = {}): StateEventRow => ({
  state,
  at: "2026-11-25T03:00:00Z",
  reason: null,
  actor: "member:coopmem_1",
  on_behalf_of: null,
  ...more,
})
const way = (state: ParcelWay["state"], events: StateEventRow[], pickup = false): ParcelWay => ({
  state,
  placed_at: "2026-11-25T01:00:00Z",
  pickup,
  events,
})
const shown = (parcel: ParcelWay) => parcelTimeline(parcel).map(({ state, at }) => (at ? state : `(${state})`))

describe("what the buyer reads of a parcel", () => {
  it("shows what is still to come without a time", () => {
    expect(shown(way("confirmed", [event("confirmed")]))).toEqual([
      "placed",
      "confirmed",
      "(packed)",
      "(shipped)",
      "(delivered)",
    ])
  })
  it("sends nothing that is fetched", () => {
    expect(shown(way("placed", [], true))).not.toContain("(shipped)")
  })
  it("tells nothing of the cash", () => {
    expect(shown(way("remitted", [event("delivered"), event("remitted")]))).toEqual(["placed", "delivered"])
  })
  it("expects nothing after an end", () => {
    expect(shown(way("delivery_failed", [event("shipped"), event("delivery_failed")]))).toEqual([
      "placed",
      "shipped",
      "delivery_failed",
    ])
  })
  it("gives the reason of what went wrong only, and names nobody", () => {
    const events = [
      event("confirmed", { reason: "việc nội bộ", actor: "user:user_1" }),
      event("canceled", { reason: "Hết hàng", actor: "user:user_1", on_behalf_of: "coop_1" }),
    ]
    const [, confirmed, canceled] = parcelTimeline(way("canceled", events))
    expect(confirmed).toMatchObject({ note: null, by: "alliance" })
    expect(canceled).toMatchObject({ note: "Hết hàng", by: "cooperative" })
    expect(JSON.stringify(parcelTimeline(way("canceled", events)))).not.toContain("user_1")
  })
})
