import { inStore } from "./in-store"
import type { StoreName } from "./open-db"

/** Empties one store of what belongs to a member, or, with `keep`, of what belongs to anybody else. */
export async function dropOfMember(name: StoreName, memberId: string, keep = false): Promise<void> {
  await inStore(name, "readwrite", (store) => {
    const walk = store.openCursor()
    walk.onsuccess = () => {
      const cursor = walk.result
      if (!cursor) return
      const mine = cursor.value.member_id === memberId
      if (mine !== keep) cursor.delete()
      cursor.continue()
    }
    return undefined
  })
}
