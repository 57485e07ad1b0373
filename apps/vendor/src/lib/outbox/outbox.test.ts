import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { afterAnswer, type SendAnswer, waitAfter } from "./after-answer"
import { drain } from "./drain"
import type { OutboxEntry } from "./entry"
import { memoryStore } from "./memory-store"
import { nextEntry, nextTime } from "./next-entry"

const entry = (id: string, entity: string, order: number, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id,
  member_id: "m1",
  entity,
  order,
  path: `/${entity}`,
  body: {},
  deed: "confirm",
  subject: entity,
  seen: null,
  attempts: 0,
  retry_at: 0,
  refusal: null,
  ...more,
})

describe("the next entry", () => {
  it("is the oldest whose entity has nothing older", () => {
    const entries = [entry("c", "y", 3), entry("b", "x", 2), entry("a", "x", 1, { retry_at: 50 })]
    expect(nextEntry(entries, 10)?.id).toBe("c")
    expect(nextEntry(entries, 50)?.id).toBe("a")
  })

  it("is held back by a refusal of the same entity only", () => {
    const refused = entry("a", "x", 1, { refusal: { status: 409, message: null } })
    expect(nextEntry([refused, entry("b", "x", 2)], 0)).toBeNull()
    expect(nextTime([refused, entry("b", "x", 2)])).toBeNull()
    expect(nextEntry([refused, entry("b", "x", 2), entry("c", "z", 3)], 0)?.id).toBe("c")
  })
})

describe("what comes after another thing", () => {
  const made = entry("a", "lot", 1, { retry_at: 50 })
  const named = entry("b", "order", 2, { after: ["lot"] })

  it("is not sent while that waits, for its time or for a person, and holds back what follows it", () => {
    for (const first of [made, { ...made, refusal: { status: 409, message: null } }]) {
      expect(nextEntry([first, named, entry("c", "order", 3), entry("d", "stock", 4)], 10)?.id).toBe("d")
      expect(nextEntry([first, named, entry("c", "order", 3)], 10)).toBeNull()
    }
    expect(nextTime([made, named])).toBe(50)
    expect(nextEntry([made, named], 50)?.id).toBe("a")
  })

  it("is sent once nothing of that is left", () => {
    expect([nextEntry([named], 0)?.id, nextTime([named])]).toEqual(["b", 0])
  })
})

describe("after an answer", () => {
  it("keeps everything the server has not done", () => {
    const one = entry("a", "x", 1)
    const answers: SendAnswer[] = [
      { kind: "lost" },
      { kind: "later", wait_ms: 10 },
      { kind: "signed-out" },
      { kind: "refused", status: 409, message: "Đơn đã hủy." },
    ]
    for (const answer of answers) expect(afterAnswer(one, answer, 0, 0.5).keep).toBe(true)
    expect(afterAnswer(one, { kind: "done" }, 0, 0.5)).toEqual({ keep: false })
  })

  it("waits longer each time, and never above seven minutes", () => {
    expect([1, 2, 3].map((attempts) => waitAfter(attempts, 0.5))).toEqual([2_000, 4_000, 8_000])
    fc.assert(
      fc.property(fc.nat(200), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
        const wait = waitAfter(attempts, chance)
        return wait >= 1_500 && wait <= 420_000
      }),
    )
  })
})

describe("the outbox", () => {
  it("has not been on the way while it was only asked how things stand", async () => {
    const store = memoryStore([entry("a", "x", 1, { seen: 12 })])
    const input = { store, now: () => 0, chance: () => 0.5, stopped: () => false, onSettled: () => {} }
    await drain({ ...input, send: async () => ({ kind: "unasked" }) })
    const [kept] = await store.list()
    expect(kept).toMatchObject({ attempts: 0, looks: 1, retry_at: 2_000 })
  })

  it("counts as on the way before the first byte leaves", async () => {
    const store = memoryStore([entry("a", "x", 1)])
    const input = { store, now: () => 0, chance: () => 0.5, stopped: () => false, onSettled: () => {} }
    const killed = drain({
      ...input,
      send: async (_one, leaving) => {
        await leaving()
        throw new Error("the app was killed")
      },
    })
    await expect(killed).rejects.toThrow()
    expect((await store.list())[0]?.attempts).toBe(1)
  })

  it("does not bring back what was given up while it was on its way, by a drop or by signing out", async () => {
    const input = { now: () => 0, chance: () => 0.5, onSettled: () => {} }
    const dropped = memoryStore([entry("a", "x", 1)])
    const send = async (one: OutboxEntry, leaving: () => Promise<boolean>): Promise<SendAnswer> => {
      expect(await leaving()).toBe(true)
      await dropped.remove(one.id)
      expect(await leaving()).toBe(false)
      return { kind: "lost" }
    }
    await drain({ ...input, store: dropped, stopped: () => false, send })
    expect(await dropped.list()).toEqual([])

    const store = memoryStore([entry("a", "x", 1)])
    let gone = false
    const leave = async (): Promise<SendAnswer> => {
      gone = true
      await store.remove("a")
      return { kind: "lost" }
    }
    await drain({ ...input, store, stopped: () => gone, send: leave })
    expect(await store.list()).toEqual([])
  })

  it("stops at a refusal, keeps it and what follows it, and goes on with the rest", async () => {
    const store = memoryStore([entry("a", "x", 1), entry("b", "x", 2), entry("c", "y", 3)])
    const sent: string[] = []
    await drain({
      store,
      send: async (one) => {
        sent.push(one.id)
        return one.id === "a" ? { kind: "refused", status: 409, message: "Đơn đã hủy." } : { kind: "done" }
      },
      now: () => 0,
      chance: () => 0.5,
      stopped: () => false,
      onSettled: () => {},
    })
    expect(sent).toEqual(["a", "c"])
    expect((await store.list()).map(({ id, refusal }) => [id, refusal?.status ?? null])).toEqual([
      ["a", 409],
      ["b", null],
    ])
  })

  it("ends at once when the person is signed out, and has lost nothing", async () => {
    const store = memoryStore([entry("a", "x", 1), entry("b", "y", 2)])
    let calls = 0
    await drain({
      store,
      send: async () => {
        calls += 1
        return { kind: "signed-out" }
      },
      now: () => 0,
      chance: () => 0.5,
      stopped: () => false,
      onSettled: () => {},
    })
    expect(calls).toBe(1)
    expect(await store.list()).toHaveLength(2)
  })
})
