import type { OutboxEntry } from "./entry"

/** Where waiting writes are kept; IndexedDB in the app, memory in tests. */
export interface OutboxStore {
  list: () => Promise<OutboxEntry[]>
  put: (entry: OutboxEntry) => Promise<void>
  remove: (id: string) => Promise<void>
}
