import { useSyncExternalStore } from "react"
import type { OutboxEntry } from "./entry"
import { outbox } from "./outbox"

/** Every waiting write of the signed-in member, oldest first. */
export function useWaiting(): OutboxEntry[] {
  return useSyncExternalStore(outbox.subscribe, outbox.get)
}
