import { allOfMember } from "../db/all-of-member"
import { inStore } from "../db/in-store"
import type { OutboxEntry } from "./entry"
import type { OutboxStore } from "./outbox-store"

/** A member's waiting writes in IndexedDB; another member's on the same phone are not seen. */
export function idbStore(memberId: string): OutboxStore {
  return {
    list: () => allOfMember<OutboxEntry>("outbox", memberId),
    put: async (entry) => {
      await inStore("outbox", "readwrite", (store) => store.put(entry))
    },
    remove: async (id) => {
      await inStore("outbox", "readwrite", (store) => store.delete(id))
    },
  }
}
