import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { madeOf, rememberMade } from "./made"

let kept: string | null = null

beforeEach(() => {
  kept = null
  vi.stubGlobal("localStorage", {
    getItem: () => kept,
    setItem: (_name: string, text: string) => {
      kept = text
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

it("finds the product of a draft that has left the phone", () => {
  rememberMade("moi-1", "prod_1")
  rememberMade("prod_2", "prod_2")
  expect(madeOf("moi-1")).toBe("prod_1")
  expect(madeOf("moi-2")).toBeNull()
  expect(JSON.parse(kept ?? "")).toHaveLength(1)
})

it("forgets the oldest, and is not confused by what it cannot read", () => {
  for (let n = 0; n < 60; n += 1) rememberMade(`moi-${n}`, `prod_${n}`)
  expect(madeOf("moi-0")).toBeNull()
  expect(madeOf("moi-59")).toBe("prod_59")
  kept = "{"
  expect(madeOf("moi-59")).toBeNull()
})
