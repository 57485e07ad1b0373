import { expect, it } from "vitest"
import { waitAfter } from "./retry-policy"

it("waits four times as long after each try, and gives up after five", () => {
  expect([1, 2, 3, 4, 5].map((tries) => waitAfter(tries, null))).toEqual([15_000, 60_000, 240_000, 960_000, null])
})

it("waits as long as the service asks for", () => {
  expect(waitAfter(1, 120_000)).toBe(120_000)
  expect(waitAfter(4, 120_000)).toBe(960_000)
})
