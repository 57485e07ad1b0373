import { afterEach, expect, it, vi } from "vitest"
import { hasUnsentGoods, markUnsent } from "./mark-unsent"

afterEach(() => vi.unstubAllGlobals())

it("does not forget one member's unsent goods when another's on this phone are all at the market", () => {
  const kept = new Map<string, string>()
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  })
  markUnsent("m1", true)
  markUnsent("m2", true)
  markUnsent("m2", false)
  expect([hasUnsentGoods("m1"), hasUnsentGoods("m2")]).toEqual([true, false])
})
