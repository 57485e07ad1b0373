import type { BuyerParcelState, OrderParcel } from "@cho-htx/contracts"
import type { TimelineStep } from "@cho-htx/ui/timeline"
import { formatDateTime } from "@cho-htx/vietnam"
import { fill } from "../../lib/i18n/fill"
import type { OrderWords } from "./track-failure"

type Milestone = Exclude<BuyerParcelState, "canceled" | "delivery_failed" | "returned">
const way: readonly Milestone[] = ["placed", "confirmed", "packed", "shipped", "delivered"]

/** "22/11/2026, 11:05" → "22/11, 11:05": the year says nothing on a parcel of this week. */
function shortTime(iso: string): string {
  return formatDateTime(iso).replace(/\/\d{4},/, ",")
}

/** Index of the milestone now in progress: the one after the last reached; a shipped parcel is still on its way. */
function nowIndex(state: BuyerParcelState): number {
  if (state === "shipped") return way.indexOf("shipped")
  const reached = way.findIndex((milestone) => milestone === state)
  return reached + 1
}

function title(milestone: Milestone, step: TimelineStep["state"], state: BuyerParcelState, words: OrderWords): string {
  if (milestone === "placed") return words.placed_done
  if (milestone === "delivered") return step === "done" ? words.delivered_done : words.delivered_todo
  if (milestone === "shipped" && step === "now" && state !== "shipped") return words.shipped_wait
  const key = `${milestone}_${step === "bad" ? "todo" : step}` as const
  return words[key]
}

/**
 * The parcel's way as the buyer reads it; a cancelled or returned parcel shows what happened and where it ended, a
 * received one only that. */
export function parcelSteps(parcel: OrderParcel, words: OrderWords): TimelineStep[] {
  const { state, timeline } = parcel
  const eventOf = (wanted: BuyerParcelState) => timeline.find((event) => event.state === wanted)
  const detailOf = (wanted: BuyerParcelState): string | null => {
    const event = eventOf(wanted)
    const parts = [event?.at ? shortTime(event.at) : null, event?.note ?? null].filter(Boolean)
    return parts.length > 0 ? parts.join(" · ") : null
  }
  if (state === "canceled" || state === "delivery_failed" || state === "returned") {
    const before = way.filter((milestone) => eventOf(milestone)?.at)
    return [
      ...before.map(
        (key): TimelineStep => ({ key, state: "done", title: title(key, "done", state, words), detail: detailOf(key) }),
      ),
      { key: state, state: "bad", title: words[`${state}_done`], detail: detailOf(state) },
    ]
  }
  if (state === "delivered") {
    return [{ key: state, state: "done", title: words.delivered_done, detail: detailOf(state) }]
  }
  const now = nowIndex(state)
  return way.map((key, index): TimelineStep => {
    const step = index < now ? "done" : index === now ? "now" : "todo"
    const promise = step === "now" && key === "shipped" ? parcel.delivery.detail : null
    const detail = detailOf(key) ?? (promise ? fill(words.expected, { detail: promise }) : null)
    return { key, state: step, title: title(key, step, state, words), detail: step === "todo" ? null : detail }
  })
}
