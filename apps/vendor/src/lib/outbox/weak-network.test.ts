import fc from "fast-check"
import { afterEach, expect, it, vi } from "vitest"
import { drain } from "./drain"
import type { OutboxEntry } from "./entry"
import { memoryStore } from "./memory-store"
import { nextTime } from "./next-entry"
import { sendEntry } from "./send-entry"

interface Count {
  key: string
  shelf: string
  quantity: number
  expected?: number
}

const lost = () => Promise.reject(new Error("lost"))
const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })

/**
 * The market's shelves behind a network which loses requests, loses answers, sends twice and delivers late; colleagues count meanwhile. A key
 * counts once, and a count that says what was seen counts from there only.
 */
function market(fates: Iterator<string>) {
  const stocks = new Map<string, number>()
  const answers = new Map<string, number>()
  const done: (Count & { from: number })[] = []
  const disturbed = new Set<string>()
  const late: Count[] = []
  const arrive = (count: Count): number => {
    const known = answers.get(count.key)
    if (known) return known
    const from = stocks.get(count.shelf) ?? 0
    const status = count.expected === undefined || count.expected === from ? 200 : 409
    answers.set(count.key, status)
    if (status === 200) {
      stocks.set(count.shelf, count.quantity)
      done.push({ ...count, from })
    }
    return status
  }
  const ask = async (path: string, { method, headers, body }: RequestInit): Promise<Response> => {
    const shelf = path.split("/").at(-1) ?? ""
    const fate = fates.next().value ?? "fine"
    if (fate === "colleague") {
      stocks.set(shelf, -1 - disturbed.size)
      disturbed.add(shelf)
    }
    if (fate === "request-lost") return lost()
    if (method === "GET") return answer(200, { stock: { stocked: stocks.get(shelf) ?? 0 } })
    const key = new Headers(headers).get("idempotency-key") ?? ""
    const count: Count = { ...JSON.parse(String(body)), key, shelf }
    if (fate === "delayed") {
      late.push(count)
      return lost()
    }
    const status = arrive(count)
    if (fate === "duplicated") arrive(count)
    // All that was under way since earlier tries arrives now, after its repetition or before.
    for (const old of late.splice(0)) arrive(old)
    if (fate === "answer-lost") return lost()
    return fate === "busy" ? answer(503, {}) : answer(status, {})
  }
  return { ask, done, disturbed }
}

const shelves = ["x", "y", "z"]

/** Counts as a person makes them, each from what the one before left on the shelf; a guarded one says so. */
function countsOf(wanted: [shelf: string, guarded: boolean][]): OutboxEntry[] {
  const shown = new Map<string, number>()
  return wanted.map(([shelf, guarded], order) => {
    const [seen, quantity] = [shown.get(shelf) ?? 0, 100 + order]
    shown.set(shelf, quantity)
    return {
      ...{ id: `key-${order}-0000`, member_id: "m1", entity: `stock:${shelf}`, order, path: `/vendor/stock/${shelf}` },
      ...{ body: guarded ? { quantity, expected: seen } : { quantity }, seen: guarded ? seen : null },
      ...{ deed: "stock", subject: shelf, attempts: 0, retry_at: 0, refusal: null },
    }
  })
}

afterEach(() => vi.unstubAllGlobals())

it("does each intention at most once, in order, from what the person saw, and calls nobody's own change a conflict", async () => {
  const fate = fc.constantFrom("fine", "request-lost", "answer-lost", "duplicated", "delayed", "busy", "colleague")
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...shelves), fc.boolean()), { minLength: 1, maxLength: 10 }),
      fc.array(fate, { maxLength: 60 }),
      async (wanted, fates) => {
        const entries = countsOf(wanted)
        const store = memoryStore(entries)
        const { ask, done, disturbed } = market(fates[Symbol.iterator]())
        vi.stubGlobal("fetch", ask)
        let clock = 0
        const input = { store, send: sendEntry, now: () => clock, chance: () => 0.5, stopped: () => false }
        for (let round = 0; round < 200 && clock !== Number.POSITIVE_INFINITY; round += 1) {
          await drain({ ...input, onSettled: () => {} })
          clock = nextTime(await store.list()) ?? Number.POSITIVE_INFINITY
        }
        const left = await store.list()
        const keys = done.map(({ key }) => key)
        // Done or kept, never both and never neither.
        expect([...keys, ...left.map(({ id }) => id)].sort()).toEqual(entries.map(({ id }) => id).sort())
        for (const { expected, from } of done) if (expected !== undefined) expect(from).toBe(expected)
        for (const shelf of shelves) {
          const inOrder = entries.flatMap(({ id, subject }) => (subject === shelf && keys.includes(id) ? [id] : []))
          expect(done.filter((count) => count.shelf === shelf).map(({ key }) => key)).toEqual(inOrder)
          // What is kept waits for a person, behind one refusal; and only where somebody else has counted.
          const kept = left.filter(({ subject }) => subject === shelf)
          if (kept.length > 0) expect([disturbed.has(shelf), kept[0]?.refusal]).toEqual([true, expect.any(Object)])
        }
      },
    ),
    { numRuns: 300 },
  )
})
