import { useSyncExternalStore } from "react"
import type { OutboxEntry } from "./entry"
import { outbox } from "./outbox"

/** Writes the market has done and the pages may not show yet, in the order they were done. */
export function useArrived(): OutboxEntry[] {
  return useSyncExternalStore(outbox.subscribe, outbox.getArrived)
}
