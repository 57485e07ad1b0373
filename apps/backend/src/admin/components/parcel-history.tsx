import type { AdminParcelEvent } from "@cho-htx/contracts"
import { formatDateTime, formatDong } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { ActorName } from "./actor-name"

const bad = new Set<AdminParcelEvent["kind"]>([
  "canceled",
  "line_canceled",
  "delivery_failed",
  "returned",
  "refund_failed",
  "hold_expired",
])

/** Everything that happened to one parcel: who, when, why. */
export function ParcelHistory({ events }: { events: readonly AdminParcelEvent[] }) {
  const { words } = useWords()
  if (events.length === 0) return null
  return (
    <details className="px-4 py-3 md:px-6">
      <summary className="txt-compact-small-plus cursor-pointer">
        {words("parcel.history", { count: events.length })}
      </summary>
      <ol className="flex flex-col gap-y-3 pt-3">
        {events.map((event) => (
          <li key={event.id} className="flex gap-x-3">
            <span
              className={`mt-1.5 size-2 flex-none rounded-full ${bad.has(event.kind) ? "bg-ui-tag-red-icon" : "bg-ui-tag-green-icon"}`}
              aria-hidden
            />
            <div className="min-w-0">
              <Text size="small" weight="plus">
                {words(`parcel.events.${event.kind}`, { amount: formatDong(event.amount ?? 0) })}
              </Text>
              {event.carrier ? (
                <Text size="small">{[event.carrier, event.tracking_code].filter(Boolean).join(", ")}</Text>
              ) : null}
              {event.reason ? <Text size="small">{words("parcel.because", { reason: event.reason })}</Text> : null}
              <Text size="xsmall" className="text-ui-fg-subtle">
                <span className="cho-num">{formatDateTime(event.at)}</span>, <ActorName actor={event.actor} />
              </Text>
            </div>
          </li>
        ))}
      </ol>
    </details>
  )
}
