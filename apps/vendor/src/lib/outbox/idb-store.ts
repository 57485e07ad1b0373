import { allOfMember } from "../db/all-of-member"
import { dropOfMember } from "../db/drop-of-member"
import { inStore } from "../db/in-store"
import type { OutboxEntry } from "./entry"
import type { OutboxStore } from "./outbox-store"

/** What became of entries on a full phone, whose disk still has them as they were. */
const unkept = new Map<string, OutboxEntry>()

/**
 * A member's waiting writes in IndexedDB; another member's on the same phone are not seen. On a full phone what it keeps to be looked at makes
 * room for them; where that is not enough, what is on the disk already goes on from memory.
 */
export function idbStore(memberId: string): OutboxStore & { hurry: () => Promise<void> } {
  const write = async (work: (store: IDBObjectStore) => void) => {
    const ask = () =>
      inStore("outbox", "readwrite", (store) => {
        work(store)
        return undefined
      })
    await ask().catch(() => dropOfMember("answers", memberId).then(ask))
  }
  return {
    list: async () =>
      (await allOfMember<OutboxEntry>("outbox", memberId)).map((entry) => unkept.get(entry.id) ?? entry),
    put: (entry) => write((store) => store.put(entry)),
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
      }).then(
        () => unkept.delete(id),
        (error: unknown) => {
          if (!found || id !== entry.id) throw error
          unkept.set(id, entry)
        },
      )
      return found
    },
    remove: async (id) => {
      await write((store) => store.delete(id))
      unkept.delete(id)
    },
    /** Lets everything be sent now that only waits for its time: as each stands on the disk, not as this tab remembers it. */
    hurry: () => {
      for (const [id, entry] of unkept) if (!entry.refusal) unkept.set(id, { ...entry, retry_at: 0 })
      return write((store) => {
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
