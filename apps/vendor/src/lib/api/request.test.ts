import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { localeStore } from "../i18n/locale-store"
import { request } from "./request"

/** A server that answers when told to, and a fetch that fails with the reason of its signal as browsers do. */
function slowServer() {
  const server = { answer: (_text: string) => {}, reason: undefined as unknown }
  vi.stubGlobal(
    "fetch",
    (_path: string, { signal }: { signal: AbortSignal }) =>
      new Promise<Response>((resolve, reject) => {
        const fail = () => {
          server.reason = signal.reason
          reject(signal.reason)
        }
        if (signal.aborted) return fail()
        signal.addEventListener("abort", fail)
        server.answer = (text) => resolve(new Response(text))
      }),
  )
  return server
}

describe("a phone of 2020, without AbortSignal.any and AbortSignal.timeout", () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(AbortSignal, "any").mockImplementation(() => {
      throw new TypeError("AbortSignal.any is not a function")
    })
    vi.spyOn(AbortSignal, "timeout").mockImplementation(() => {
      throw new TypeError("AbortSignal.timeout is not a function")
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  it("reads with a signal, and leaves no timer behind", async () => {
    const server = slowServer()
    const asked = request("/vendor/home", { signal: new AbortController().signal })
    server.answer('{"a":1}')
    expect(await asked).toEqual({ ok: true, data: { a: 1 } })
    expect(vi.getTimerCount()).toBe(0)
  })

  it("gives up by itself, and says that it was the time", async () => {
    const server = slowServer()
    const asked = request("/vendor/home")
    await vi.advanceTimersByTimeAsync(25_000)
    expect(await asked).toMatchObject({ ok: false, status: 0 })
    expect(server.reason).toMatchObject({ name: "TimeoutError" })
  })

  it("stops when the page is left, with the page's own reason", async () => {
    const server = slowServer()
    const page = new AbortController()
    const asked = request("/vendor/home", { signal: page.signal })
    page.abort("left")
    expect(await asked).toMatchObject({ ok: false, status: 0 })
    expect(server.reason).toBe("left")
    expect(vi.getTimerCount()).toBe(0)
  })

  it("sends nothing for a page that was left before", async () => {
    slowServer()
    expect(await request("/vendor/home", { signal: AbortSignal.abort("left") })).toMatchObject({ ok: false, status: 0 })
  })
})

it("asks for the market's sentences in the app's language, not the phone's", async () => {
  const asked: unknown[] = []
  vi.stubGlobal("document", { documentElement: { lang: "vi" } })
  vi.stubGlobal("fetch", async (_path: string, { headers }: { headers: Record<string, string> }) => {
    asked.push(headers["accept-language"])
    return new Response("{}")
  })
  await request("/vendor/home")
  await localeStore.choose("en")
  await request("/vendor/home", { method: "POST", body: {} })
  await localeStore.choose("vi")
  vi.unstubAllGlobals()
  expect(asked).toEqual(["vi", "en"])
})
