import type { BuyerParcelState, OrderParcel, ParcelEvent } from "@cho-htx/contracts"
import { fill } from "../../lib/i18n/fill"
import { shortTime } from "./short-time"
import type { OrderWords } from "./track-failure"

type Milestone = Exclude<BuyerParcelState, "canceled" | "delivery_failed" | "returned">
const way: readonly Milestone[] = ["placed", "confirmed", "packed", "shipped", "delivered"]

/** One step as the page shows it. */
export interface ParcelStep {
  key: BuyerParcelState
  state: "done" | "now" | "todo" | "bad"
  title: string
  /** "22/11, 11:05 · Hợp tác xã", or what to expect. */
  detail: string | null
  /** In the words of whoever took the step. */
  reason: string | null
}

/** Index of the milestone now in progress: the one after the last reached; a shipped parcel is still on its way. */
function nowIndex(steps: readonly BuyerParcelState[], state: BuyerParcelState): number {
  const reached = steps.indexOf(state)
  return state === "shipped" ? reached : reached + 1
}

function title(milestone: Milestone, step: ParcelStep["state"], state: BuyerParcelState, words: OrderWords): string {
  if (milestone === "placed") return words.placed_done
  if (milestone === "delivered") return step === "done" ? words.delivered_done : words.delivered_todo
  if (milestone === "shipped" && step === "now" && state !== "shipped") return words.shipped_wait
  const key = `${milestone}_${step === "bad" ? "todo" : step}` as const
  return words[key]
}

/** Time and actor; whoever ordered needs not be told that it was them. */
function detailOf(event: ParcelEvent | undefined, words: OrderWords): string | null {
  if (!event?.at) return null
  const by = event.by && event.state !== "placed" ? words[`by_${event.by}`] : null
  return [shortTime(event.at), by].filter(Boolean).join(" · ")
}

/** The parcel's way as the buyer reads it; one that was canceled, failed or returned shows what happened and where it ended. */
export function parcelSteps(parcel: OrderParcel, words: OrderWords): ParcelStep[] {
  const { state, timeline } = parcel
  const latestFirst = [...timeline].reverse()
  const eventOf = (wanted: BuyerParcelState) => latestFirst.find((event) => event.state === wanted)
  const stepOf = (key: BuyerParcelState, step: ParcelStep["state"], text: string): ParcelStep => {
    const event = step === "todo" ? undefined : eventOf(key)
    const reason = event?.note ? fill(words.reason, { reason: event.note }) : null
    return { key, state: step, title: text, detail: detailOf(event, words), reason }
  }
  if (state === "canceled" || state === "delivery_failed" || state === "returned") {
    const before = way.filter((milestone) => eventOf(milestone)?.at)
    const failed = state === "returned" && eventOf("delivery_failed")?.at
    return [
      ...before.map((key) => stepOf(key, "done", title(key, "done", state, words))),
      ...(failed ? [stepOf("delivery_failed", "bad", words.delivery_failed_done)] : []),
      stepOf(state, "bad", words[`${state}_done`]),
    ]
  }
  const { pickup, detail: days } = parcel.delivery
  const steps = pickup ? way.filter((milestone) => milestone !== "shipped") : way
  const now = nowIndex(steps, state)
  return steps.map((key, index) => {
    const step = index < now ? "done" : index === now ? "now" : "todo"
    const text = pickup && key === "delivered" && step === "now" ? words.pickup_wait : title(key, step, state, words)
    const shown = stepOf(key, step, text)
    const promise = step === "now" && key === "shipped" && !shown.detail ? days : null
    return promise ? { ...shown, detail: fill(words.expected, { detail: promise }) } : shown
  })
}
