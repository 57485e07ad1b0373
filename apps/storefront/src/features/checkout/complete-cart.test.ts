import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { attemptKey } from "./attempt-key"
import { completeCart } from "./complete-cart"

const placed = { type: "order", order: { id: "order_1" }, order_group: { code: "HTX-7K3F92", total: 240_000 } }
const answer = (status: number, body: unknown) => () => Promise.resolve(new Response(JSON.stringify(body), { status }))
const refusal = (code: string) => answer(409, { type: "conflict", code, message: "…" })
const lost = () => Promise.reject(new TypeError("connection lost"))

/** Answers one request after the other; hands back the Idempotency-Key of each. */
function server(...answers: (() => Promise<Response>)[]): string[] {
  const keys: string[] = []
  vi.stubGlobal("fetch", (_path: string, init: RequestInit) => {
    keys.push(new Headers(init.headers).get("idempotency-key") ?? "")
    return (answers[keys.length - 1] ?? answers.at(-1) ?? lost)()
  })
  return keys
}

async function complete(total = 240_000) {
  const end = completeCart("cart_1", total)
  await vi.runAllTimersAsync()
  return end
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  attemptKey.end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe("completeCart", () => {
  it("asks again under the same key when the answer was lost", async () => {
    const keys = server(lost, answer(200, placed))
    expect(await complete()).toEqual({ kind: "placed", code: "HTX-7K3F92" })
    expect(keys).toHaveLength(2)
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys[1]).toBe(keys[0])
  })

  it("keeps the key for the next press while no answer came", async () => {
    const keys = server(lost)
    expect(await complete()).toMatchObject({ kind: "refused", failure: { status: 0 } })
    await complete()
    expect(new Set(keys).size).toBe(1)
  })

  it("takes a new key after a refusal and for another sum", async () => {
    const keys = server(refusal("sold_out"))
    expect(await complete()).toMatchObject({ kind: "refused", failure: { code: "sold_out" } })
    await complete()
    await complete(100_000)
    expect(new Set(keys).size).toBe(3)
  })

  it("waits for an order that is being worked on, under its key", async () => {
    const keys = server(refusal("still_running"), refusal("still_running"), answer(200, placed))
    expect(await complete()).toMatchObject({ kind: "placed" })
    expect(new Set(keys).size).toBe(1)
  })

  it("looks anew at a payment being confirmed, since a kept refusal would be repeated", async () => {
    const keys = server(refusal("payment_pending"), answer(200, placed))
    expect(await complete()).toMatchObject({ kind: "placed" })
    expect(keys[1]).not.toBe(keys[0])
  })

  it("stops looking after a while and says that nobody knows yet", async () => {
    const keys = server(refusal("payment_pending"))
    expect(await complete()).toMatchObject({ kind: "pending", failure: { code: "payment_pending" } })
    expect(keys).toHaveLength(5)
  })

  it("orders nothing when the payment asks for more than this page can show", async () => {
    server(answer(200, { type: "cart", cart: { id: "cart_1" }, error: { message: "…", name: "…", type: "…" } }))
    expect(await complete()).toMatchObject({ kind: "refused", failure: { code: "payment_refused" } })
  })
})
