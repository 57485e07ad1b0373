import type { SearchIndexStatus } from "@cho-htx/contracts"

export type SearchIndexState = "fresh" | "behind" | "late" | "down" | "none"

/** A change may wait for two seconds; after a minute something is wrong. */
const normal = 10
const late = 60

/** How the index is, in a word. */
export function searchIndexState({ engine, backlog, outage }: SearchIndexStatus): SearchIndexState {
  if (engine.name === null) return "none"
  if (outage || engine.healthy === false) return "down"
  if (backlog.oldest_seconds > late) return "late"
  return backlog.oldest_seconds > normal ? "behind" : "fresh"
}
