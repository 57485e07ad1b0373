import type { OutboxEntry } from "./entry"

const byOrder = (a: OutboxEntry, b: OutboxEntry) => a.order - b.order || (a.id < b.id ? -1 : 1)

/** Whether it names what others that wait are still to make. */
const isEarly = ({ after }: OutboxEntry, entries: OutboxEntry[]) =>
  after?.some((name) => entries.some(({ entity }) => entity === name))

/**
 * The entry to send now: the first of its entity, the oldest of those first. An entity whose first entry waits for a person or for
 * its time holds back its others, and those of other entities that come after it. Null when nothing can be sent at `now` (milliseconds).
 */
export function nextEntry(entries: OutboxEntry[], now: number): OutboxEntry | null {
  const met = new Set<string>()
  for (const entry of [...entries].sort(byOrder)) {
    if (met.has(entry.entity)) continue
    met.add(entry.entity)
    if (!entry.refusal && entry.retry_at <= now && !isEarly(entry, entries)) return entry
  }
  return null
}

/** When something can be sent again, in milliseconds; null when all that is left waits for a person. */
export function nextTime(entries: OutboxEntry[]): number | null {
  const met = new Set<string>()
  const times: number[] = []
  for (const entry of [...entries].sort(byOrder)) {
    if (met.has(entry.entity)) continue
    met.add(entry.entity)
    if (!entry.refusal && !isEarly(entry, entries)) times.push(entry.retry_at)
  }
  return times.length > 0 ? Math.min(...times) : null
}
