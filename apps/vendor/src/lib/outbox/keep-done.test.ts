import "fake-indexeddb/auto"
import { afterEach, expect, it, vi } from "vitest"
import type { OutboxEntry } from "./entry"
import { idbStore } from "./idb-store"
import { outbox } from "./outbox"

afterEach(() => {
  outbox.stop()
  vi.unstubAllGlobals()
})

it("hands on what the market answered before the write leaves the phone, and counts it no more as waiting", async () => {
  vi.stubGlobal("navigator", {})
  vi.stubGlobal("fetch", async () => new Response('{"stock":{"stocked":20}}', { status: 200 }))
  const added: OutboxEntry = {
    ...{ id: "key-1", member_id: "m1", entity: "stock:v", order: 1, path: "/vendor/stock/v", body: {}, deed: "stock" },
    ...{ subject: "Gạo", seen: null, attempts: 0, retry_at: 0, refusal: null },
  }
  await idbStore("m1").put(added)
  const seen: unknown[] = []
  await outbox.start("m1", {
    isCurrent: () => true,
    keepDone: async ({ id }, data) => {
      const onDisk = (await idbStore("m1").list()).length
      seen.push({ id, data, onDisk, waiting: outbox.get().length, arrived: outbox.getArrived().length })
    },
    onSettled: async () => {},
  })
  await vi.waitFor(async () => expect(await idbStore("m1").list()).toEqual([]))
  expect(seen).toEqual([{ id: "key-1", data: { stock: { stocked: 20 } }, onDisk: 1, waiting: 0, arrived: 1 }])
})
