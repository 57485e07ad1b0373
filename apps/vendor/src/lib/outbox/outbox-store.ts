import type { OutboxEntry } from "./entry"

/** Where waiting writes are kept; IndexedDB in the app, memory in tests. */
export interface OutboxStore {
  list: () => Promise<OutboxEntry[]>
  put: (entry: OutboxEntry) => Promise<void>
  /** Puts an entry in the place of the one with `id`, its own unless told, in one go; answers false, and keeps nothing, when that one is gone. */
  replace: (entry: OutboxEntry, id?: string) => Promise<boolean>
  remove: (id: string) => Promise<void>
}
