import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { deedKeys } from "./deed-keys"

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  })
})
afterEach(() => vi.unstubAllGlobals())

it("sends a lot under the same key when the answer was lost, the app closed and the draft written on", () => {
  const first = deedKeys("lot-key.m1").of("a lot")
  expect(deedKeys("lot-key.m1").of("a lot, written on")).toBe(first)
  expect(deedKeys("lot-key.m2").of("a lot")).not.toBe(first)
})

it("takes a fresh key once the market has said whether it was done", () => {
  const keys = deedKeys("lot-key.m1")
  const first = keys.of("a lot")
  keys.settle()
  expect(kept.size).toBe(0)
  expect(keys.of("a lot")).not.toBe(first)
})

it("holds the key on a full phone while the form is open, and one for each deed where nothing is kept", () => {
  vi.stubGlobal("localStorage", {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("no room", "QuotaExceededError")
    },
  })
  const full = deedKeys("lot-key.m1")
  expect(full.of("a lot")).toBe(full.of("a lot"))
  const keys = deedKeys()
  const publish = keys.of("publish")
  expect(keys.of("publish")).toBe(publish)
  expect(keys.of("step")).not.toBe(publish)
})
