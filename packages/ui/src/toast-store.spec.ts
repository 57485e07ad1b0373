import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"

const shown = async () => {
  vi.resetModules()
  const { showToast, toastStore } = await import("./toast-store")
  return { say: (text: string) => showToast({ text }), now: () => toastStore.get()?.text ?? null }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe("a toast", () => {
  it("stays for five seconds", async () => {
    const { say, now } = await shown()
    say("Đã nhận đơn")
    vi.advanceTimersByTime(4_999)
    expect(now()).toBe("Đã nhận đơn")
    vi.advanceTimersByTime(1)
    expect(now()).toBeNull()
  })

  it("is seen for two seconds before a newer one takes its place, which then stays its five", async () => {
    const { say, now } = await shown()
    say("Đã nhận đơn")
    vi.advanceTimersByTime(500)
    say("Có đơn mới")
    vi.advanceTimersByTime(1_499)
    expect(now()).toBe("Đã nhận đơn")
    vi.advanceTimersByTime(1)
    expect(now()).toBe("Có đơn mới")
    vi.advanceTimersByTime(4_999)
    expect(now()).toBe("Có đơn mới")
    vi.advanceTimersByTime(1)
    expect(now()).toBeNull()
  })

  it("gives way at once when it was seen for longer, and none of many is lost", async () => {
    const { say, now } = await shown()
    say("một")
    vi.advanceTimersByTime(3_000)
    say("hai")
    say("ba")
    vi.advanceTimersByTime(0)
    expect(now()).toBe("hai")
    vi.advanceTimersByTime(2_000)
    expect(now()).toBe("ba")
  })
})
