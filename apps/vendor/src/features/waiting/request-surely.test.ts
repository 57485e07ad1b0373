import { afterEach, expect, it, vi } from "vitest"
import { requestSurely } from "./request-surely"

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A network on which the first `lost` answers never come; answers the keys that were sent. */
function weakNetwork(lost: number, onLine = true) {
  const keys: string[] = []
  vi.useFakeTimers()
  vi.stubGlobal("navigator", { onLine })
  vi.stubGlobal("fetch", async (_path: string, { headers }: { headers: Record<string, string> }) => {
    keys.push(headers["idempotency-key"] ?? "")
    if (keys.length <= lost) throw new TypeError("lost")
    return new Response(JSON.stringify({ done: true }), { status: 200 })
  })
  return keys
}

const ask = async () => {
  const answer = requestSurely("/vendor/me/password", { method: "POST", body: {} })
  await vi.runAllTimersAsync()
  return answer
}

it("sends again under the same key what was lost on the way", async () => {
  const keys = weakNetwork(2)
  expect(await ask()).toEqual({ ok: true, data: { done: true } })
  expect([keys.length, new Set(keys).size]).toEqual([3, 1])
})

it("gives up after three tries, and at once where the phone knows that it has no network", async () => {
  const keys = weakNetwork(9)
  expect(await ask()).toMatchObject({ ok: false, status: 0 })
  expect(keys).toHaveLength(3)
  const offline = weakNetwork(9, false)
  await ask()
  expect(offline).toHaveLength(1)
})
