import "fake-indexeddb/auto"
import { afterEach, expect, it, vi } from "vitest"
import type { OutboxEntry } from "./entry"
import { idbStore } from "./idb-store"
import { outbox } from "./outbox"

const later = Date.now() + 3_600_000
const entry = (id: string, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...{ id, member_id: "m1", entity: `order:${id}`, order: 1, path: `/${id}`, body: {}, deed: "pack", subject: id },
  ...{ seen: null, attempts: 0, retry_at: later, refusal: null, ...more },
})

afterEach(() => {
  outbox.stop()
  vi.unstubAllGlobals()
})

it("hurries each entry as it stands on the disk, and brings back none that is gone", async () => {
  // No lock is ever given: nothing is sent meanwhile.
  vi.stubGlobal("navigator", { locks: { request: () => new Promise(() => {}) } })
  const store = idbStore("m1")
  for (const id of ["way", "gone", "refused"]) await store.put(entry(id))
  await idbStore("m2").put(entry("other", { member_id: "m2" }))
  void outbox.start("m1", { isCurrent: () => true, onSettled: async () => {} })
  await vi.waitFor(() => expect(outbox.get()).toHaveLength(3))
  // Another tab, or the drain itself, has gone on since this tab looked.
  await store.put(entry("way", { attempts: 1 }))
  await store.remove("gone")
  await store.put(entry("refused", { attempts: 1, refusal: { status: 409, message: null } }))
  void outbox.hurry()
  await vi.waitFor(async () => expect((await store.list()).some(({ retry_at }) => retry_at === 0)).toBe(true))
  const kept = (await store.list()).map(({ id, attempts, retry_at }) => [id, attempts, retry_at])
  expect(kept.sort()).toEqual([
    ["refused", 1, later],
    ["way", 1, 0],
  ])
  expect((await idbStore("m2").list())[0]?.retry_at).toBe(later)
})
