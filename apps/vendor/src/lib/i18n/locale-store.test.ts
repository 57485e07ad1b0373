import { afterEach, expect, it, vi } from "vitest"
import { localeStore } from "./locale-store"

afterEach(() => vi.unstubAllGlobals())

const refuse = () => {
  throw new DOMException("blocked", "SecurityError")
}

it("opens in Vietnamese where the browser blocks what is stored, and still changes its language", async () => {
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse })
  vi.stubGlobal("document", { documentElement: { lang: "vi" } })
  await localeStore.restore()
  expect(localeStore.get().locale).toBe("vi")
  await localeStore.choose("en")
  expect(localeStore.get().locale).toBe("en")
  expect(document.documentElement.lang).toBe("en")
  await localeStore.choose("vi")
})
