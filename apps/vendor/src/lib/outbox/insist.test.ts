import "fake-indexeddb/auto"
import { afterEach, expect, it, vi } from "vitest"
import type { OutboxEntry } from "./entry"
import { idbStore } from "./idb-store"
import { outbox } from "./outbox"

const refused: OutboxEntry = {
  ...{ id: "key-1", member_id: "m1", entity: "order:1", order: 1, path: "/vendor/orders/1/cancel-lines" },
  ...{
    body: { lines: [{ quantity: 1, expected: 3 }], expected_state: "placed" },
    deed: "cancel-lines",
    subject: "HTX-1",
    seen: "placed",
    attempts: 1,
  },
  ...{ retry_at: 0, refusal: { status: 409, message: null } },
}

afterEach(() => {
  outbox.stop()
  vi.unstubAllGlobals()
})

it("makes one new write of two taps on “do it anyway”", async () => {
  vi.stubGlobal("navigator", {})
  // No answer comes: what was insisted on stays on the phone to be counted.
  vi.stubGlobal("fetch", async () => Promise.reject(new Error("offline")))
  await idbStore("m1").put(refused)
  await outbox.start("m1", { isCurrent: () => true, onSettled: async () => {} })
  const [shown] = outbox.get()
  if (!shown) throw new Error("nothing is shown")
  await Promise.all([outbox.insist(shown), outbox.insist(shown)])
  const kept = await idbStore("m1").list()
  expect(kept).toHaveLength(1)
  expect(kept[0]).toMatchObject({ entity: "order:1", body: { lines: [{ quantity: 1 }] }, seen: null, refusal: null })
  expect(kept[0]?.id).not.toBe("key-1")
})

it("puts what was written anew in the old place, before what was to follow it", async () => {
  vi.stubGlobal("navigator", {})
  vi.stubGlobal("fetch", async () => Promise.reject(new Error("offline")))
  await idbStore("m2").put({ ...refused, id: "key-2", member_id: "m2", order: 1 })
  await idbStore("m2").put({ ...refused, id: "key-3", member_id: "m2", order: 2, refusal: null })
  await outbox.start("m2", { isCurrent: () => true, onSettled: async () => {} })
  const [shown] = outbox.get()
  if (!shown) throw new Error("nothing is shown")
  await outbox.insist(shown, { body: { expected_version: 5 }, seen: 5 })
  const [first, second] = outbox.get()
  expect(first).toMatchObject({ order: 1, body: { expected_version: 5 }, seen: 5, refusal: null })
  expect([first?.id === "key-2", second?.id]).toEqual([false, "key-3"])
})
