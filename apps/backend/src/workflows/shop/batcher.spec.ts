import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { batcher } from "./batcher"

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it("sends what came together once, and what comes later again", () => {
  const sent: string[][] = []
  const add = batcher((tags) => sent.push(tags))
  add(["products", "product:a"])
  add(["products"])
  add([])
  vi.advanceTimersByTime(150)
  add(["products"])
  vi.advanceTimersByTime(150)
  expect(sent).toEqual([["products", "product:a"], ["products"]])
})
