import "fake-indexeddb/auto"
import { afterEach, expect, it, vi } from "vitest"
import type { OutboxEntry } from "./entry"
import { idbStore } from "./idb-store"
import { outbox } from "./outbox"

const waiting: OutboxEntry = {
  ...{ id: "key-1", member_id: "m1", entity: "stock:v", order: 1, path: "/vendor/stock/v", body: {}, deed: "stock" },
  ...{ subject: "Gạo", seen: null, attempts: 0, retry_at: 0, refusal: null },
}

afterEach(() => {
  outbox.stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it("tries again by itself after the phone's disk failed in the middle of sending", async () => {
  vi.stubGlobal("navigator", {})
  const keys: unknown[] = []
  let fails = true
  vi.stubGlobal("fetch", async (_path: string, { headers }: RequestInit) => {
    keys.push(headers)
    return new Response("{}", { status: 200 })
  })
  await idbStore("m1").put(waiting)
  const isCurrent = () => {
    // Asked between two steps of a drain: here the disk fails once.
    if (!fails) return true
    fails = false
    throw new Error("the disk failed")
  }
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
  await outbox.start("m1", { isCurrent, onSettled: async () => {} })
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
  expect(keys).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(15_000)
  vi.useRealTimers()
  await vi.waitFor(() => expect(keys).toHaveLength(1))
})
