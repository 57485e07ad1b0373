import { afterEach, expect, it, vi } from "vitest"
import { sendDocument } from "./send-document"

afterEach(() => vi.unstubAllGlobals())

const paper = {
  ...{ kind: "registration" as const, name: "giay.jpg", type: "image/jpeg", key: "k".repeat(32) },
  blob: new Blob(["paper"], { type: "image/jpeg" }),
}

it("sends a paper whose answer was lost again under the same key", async () => {
  vi.stubGlobal("navigator", { onLine: true })
  const keys: unknown[] = []
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    keys.push(new Headers(init.headers).get("idempotency-key"))
    if (keys.length === 1) throw new TypeError("network")
    return new Response("{}", { status: 200 })
  })
  expect(await sendDocument(paper, 0)).toEqual({ ok: true, status: 200, message: null })
  expect(keys).toEqual([paper.key, paper.key])
})

it("does not go on while there is no network, and says so", async () => {
  vi.stubGlobal("navigator", { onLine: false })
  const fetched = vi.fn(async () => Promise.reject(new TypeError("network")))
  vi.stubGlobal("fetch", fetched)
  expect(await sendDocument(paper, 0)).toEqual({ ok: false, status: 0, message: null })
  expect(fetched).toHaveBeenCalledTimes(1)
})
