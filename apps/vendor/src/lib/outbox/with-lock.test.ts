import { afterEach, expect, it, vi } from "vitest"
import { withLock } from "./with-lock"

/** navigator.locks of one browser, shared by its tabs: exclusive, first come first served. */
function fakeLocks() {
  const tails = new Map<string, Promise<unknown>>()
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const turn = (tails.get(name) ?? Promise.resolve()).then(work)
      tails.set(
        name,
        turn.catch(() => undefined),
      )
      return turn
    },
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Two tabs that both want to send what waits, and what they did in which order. */
async function twoTabs(name: (tab: number) => string): Promise<string[]> {
  const said: string[] = []
  const tab = (number: number) =>
    withLock(name(number), async () => {
      said.push(`${number} begins`)
      await pause(5)
      said.push(`${number} ends`)
    })
  await Promise.all([tab(1), tab(2)])
  return said
}

afterEach(() => vi.unstubAllGlobals())

it("lets the second tab wait until the first has ended", async () => {
  vi.stubGlobal("navigator", { locks: fakeLocks() })
  expect(await twoTabs(() => "outbox.m1")).toEqual(["1 begins", "1 ends", "2 begins", "2 ends"])
})

it("holds back nobody's writes but the same member's", async () => {
  vi.stubGlobal("navigator", { locks: fakeLocks() })
  expect(await twoTabs((tab) => `outbox.m${tab}`)).toEqual(["1 begins", "2 begins", "1 ends", "2 ends"])
})

it("gives the lock on although the work before it failed", async () => {
  vi.stubGlobal("navigator", { locks: fakeLocks() })
  const failed = withLock("outbox.m1", () => Promise.reject(new Error("the disk is full")))
  const next = vi.fn(async () => undefined)
  await expect(failed).rejects.toThrow("the disk is full")
  await withLock("outbox.m1", next)
  expect(next).toHaveBeenCalledOnce()
})

it("works on where the browser has no locks", async () => {
  vi.stubGlobal("navigator", {})
  expect(await twoTabs(() => "outbox.m1")).toHaveLength(4)
})
