import type { OutboxEntry } from "./entry"
import type { OutboxStore } from "./outbox-store"

/** Waiting writes in memory, for tests. */
export function memoryStore(entries: OutboxEntry[]): OutboxStore {
  const kept = new Map(entries.map((one) => [one.id, one]))
  return {
    list: async () => [...kept.values()],
    put: async (one) => void kept.set(one.id, one),
    replace: async (one) => kept.has(one.id) && kept.set(one.id, one).has(one.id),
    remove: async (id) => void kept.delete(id),
  }
}
