import type { OutboxEntry } from "../../../lib/outbox/entry"
import { heldAgainst } from "./lot-entries"

/** Waiting writes about one lot, held against the version that what comes before them makes now; those nobody compares stay as they are. */
export function follow(entries: OutboxEntry[], made: number | null): [OutboxEntry, Partial<OutboxEntry>][] {
  let version = made
  return entries.flatMap((entry): [OutboxEntry, Partial<OutboxEntry>][] => {
    if (version === null || entry.seen === null || entry.attempts > 0) return []
    const { seen, effect } = heldAgainst(version)
    if (entry.deed === "lot-remove")
      return [[entry, { seen, path: entry.path.replace(/expected_version=\d+/, `expected_version=${version}`) }]]
    const body = { ...(entry.body as object), expected_version: version }
    version = effect.amount
    return [[entry, { seen, effect, body }]]
  })
}
