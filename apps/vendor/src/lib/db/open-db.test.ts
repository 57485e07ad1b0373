import "fake-indexeddb/auto"
import { expect, it } from "vitest"
import { inStore } from "./in-store"

const row = (id: string) => ({ id, member_id: "m1" })

it("goes on writing after another tab has begun to use a newer version of the app", async () => {
  await inStore("drafts", "readwrite", (store) => store.put(row("d1")))
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("cho-htx-seller", 99)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  newer.close()
  await inStore("drafts", "readwrite", (store) => store.put(row("d2")))
  expect(await inStore("drafts", "readonly", (store) => store.getAllKeys())).toEqual(["d1", "d2"])
})
