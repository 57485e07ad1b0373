import "fake-indexeddb/auto"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { allOfMember } from "../db/all-of-member"
import { inStore } from "../db/in-store"
import { idbStore } from "./idb-store"
import { outbox } from "./outbox"

/** How many writes of waiting things the disk still refuses. */
let refuses = 0
const put = IDBObjectStore.prototype.put

beforeEach(async () => {
  vi.stubGlobal("navigator", {})
  await inStore("answers", "readwrite", (store) => store.put({ member_id: "m1", key: "k", data: 1 }))
  await inStore("answers", "readwrite", (store) => store.put({ member_id: "m2", key: "k", data: 1 }))
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name !== "outbox" || refuses <= 0) return put.call(this, value, key)
    refuses -= 1
    throw new DOMException("no room", "QuotaExceededError")
  })
})
afterEach(async () => {
  outbox.stop()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  refuses = 0
  for (const { id } of await idbStore("m1").list()) await idbStore("m1").remove(id)
})

const intention = {
  ...{ entity: "stock:v", path: "/vendor/stock/v", body: {}, deed: "stock", subject: "Gạo", seen: null },
}

/** Answers the keys that were sent; `fates` are "done" (the default) or "lost". */
function market(...fates: string[]) {
  const keys: string[] = []
  vi.stubGlobal("fetch", async (_path: string, { headers }: RequestInit) => {
    keys.push(new Headers(headers).get("idempotency-key") ?? "")
    if (fates.shift() === "lost") throw new Error("lost")
    return new Response("{}", { status: 200 })
  })
  return keys
}
const start = () => outbox.start("m1", { isCurrent: () => true, onSettled: async () => {} })

it("lets what this member only looks at make room for what they do", async () => {
  const keys = market()
  await start()
  refuses = 1
  await outbox.add(intention)
  await vi.waitFor(() => expect(keys).toHaveLength(1))
  expect(await allOfMember("answers", "m1")).toEqual([])
  expect(await allOfMember("answers", "m2")).toHaveLength(1)
})

it("sends what is on the disk although the disk takes nothing more, under the one key, and knows that it was on its way", async () => {
  const keys = market("lost")
  await idbStore("m1").put({
    ...{ ...intention, id: "key-1", member_id: "m1", order: 1, attempts: 0, retry_at: 0, refusal: null },
  })
  refuses = Number.POSITIVE_INFINITY
  await start()
  await vi.waitFor(() => expect(outbox.get()).toMatchObject([{ id: "key-1", attempts: 1 }]))
  await vi.waitFor(() => expect(outbox.get()[0]?.retry_at).toBeGreaterThan(0))
  await outbox.hurry()
  await vi.waitFor(() => expect(outbox.get()).toEqual([]))
  expect(keys).toEqual(["key-1", "key-1"])
})

it("says that an intention was not kept, and shows nothing as waiting", async () => {
  const keys = market()
  await start()
  refuses = Number.POSITIVE_INFINITY
  await expect(outbox.add(intention)).rejects.toThrow()
  expect(outbox.get()).toEqual([])
  expect(keys).toEqual([])
})
