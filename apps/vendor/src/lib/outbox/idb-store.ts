import { allOfMember } from "../db/all-of-member"
import { inStore } from "../db/in-store"
import type { OutboxEntry } from "./entry"
import type { OutboxStore } from "./outbox-store"

/** A member's waiting writes in IndexedDB; another member's on the same phone are not seen. */
export function idbStore(memberId: string): OutboxStore & { hurry: () => Promise<void> } {
  const write = (work: (store: IDBObjectStore) => void) =>
    inStore("outbox", "readwrite", (store) => {
      work(store)
      return undefined
    })
  return {
    list: () => allOfMember<OutboxEntry>("outbox", memberId),
    put: async (entry) => void (await write((store) => store.put(entry))),
    replace: async (entry, id = entry.id) => {
      let found = false
      await write((store) => {
        const get = store.get(id)
        get.onsuccess = () => {
          found = get.result !== undefined
          if (!found) return
          store.delete(id)
          store.put(entry)
        }
      })
      return found
    },
    remove: async (id) => void (await write((store) => store.delete(id))),
    /** Lets everything be sent now that only waits for its time: as each stands on the disk, not as this tab remembers it. */
    hurry: async () => {
      await write((store) => {
        const walk = store.index("member").openCursor(memberId)
        walk.onsuccess = () => {
          const cursor = walk.result
          if (!cursor) return
          const entry: OutboxEntry = cursor.value
          if (!entry.refusal && entry.retry_at > 0) cursor.update({ ...entry, retry_at: 0 })
          cursor.continue()
        }
      })
    },
  }
}
