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
