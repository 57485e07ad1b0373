import type { VendorOrderResponse } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Timeline, type TimelineStep } from "@cho-htx/ui/timeline"
import { formatDateTime } from "@cho-htx/vietnam/date"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import { orderPages } from "../../messages/vi/order-pages"
import { asRead } from "./as-read"
import { useOrderWords } from "./use-order-words"

const reasonsOf = ({ fail, short }: Pick<typeof orderPages, "fail" | "short">) => [...fail.reasons, ...short.reasons]

const bad = new Set(["canceled", "delivery_failed", "refund_failed", "hold_expired"])

/** Everything that happened, with time, person and reason; the latest first. */
export function HistoryBox({ history }: { history: VendorOrderResponse["history"] }) {
  const words = useOrderWords()
  if (history.length === 0) return null
  const steps: TimelineStep[] = [...history].reverse().map((event) => {
    const details = [
      formatDateTime(event.at),
      event.actor.label ? fill(words.by, { name: event.actor.label }) : null,
      event.carrier ? fill(words.carrier, { carrier: event.carrier }) : null,
      event.tracking_code ? fill(words.tracking, { code: event.tracking_code }) : null,
      event.amount ? formatDong(event.amount) : null,
      asRead(event.reason, reasonsOf(orderPages), reasonsOf(words)),
    ]
    return {
      key: event.id,
      state: bad.has(event.kind) ? "bad" : "done",
      title: words.events[event.kind],
      detail: details.filter(Boolean).join(" · "),
    }
  })
  return (
    <Box>
      <h2 className="mb-3.5 font-bold text-xl leading-[1.3]">{words.history}</h2>
      <Timeline steps={steps} words={words.way_words} />
    </Box>
  )
}
