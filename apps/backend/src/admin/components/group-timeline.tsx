import type { AdminOrderGroupEvent } from "@cho-htx/contracts"
import { formatDateTime, formatDong } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { ActorName } from "./actor-name"
import { Section } from "./section"

const color = (kind: AdminOrderGroupEvent["kind"]) =>
  kind === "canceled" || kind === "returned" || kind === "refunded" ? "bg-ui-tag-red-icon" : "bg-ui-tag-green-icon"

/** What happened, oldest first. */
export function GroupTimeline({ events }: { events: readonly AdminOrderGroupEvent[] }) {
  const { words } = useWords()
  return (
    <Section title={words("orderGroup.timeline")}>
      <ol className="flex flex-col gap-y-4 px-4 py-4 md:px-6">
        {events.map((event) => (
          <li key={`${event.kind} ${event.at} ${event.order_display_id}`} className="flex gap-x-3">
            <span className={`mt-1.5 size-2 flex-none rounded-full ${color(event.kind)}`} aria-hidden />
            <div className="min-w-0">
              <Text size="small" weight="plus">
                {words(`orderGroup.events.${event.kind}`, { amount: formatDong(event.amount ?? 0) })}
              </Text>
              {event.cooperative_name ? <Text size="small">{event.cooperative_name}</Text> : null}
              <Text size="xsmall" className="text-ui-fg-subtle cho-num">
                {formatDateTime(event.at)}
                {event.actor ? (
                  <>
                    , <ActorName actor={event.actor} />
                  </>
                ) : null}
              </Text>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
