import { describe, expect, it } from "vitest"
import { MOST_TRIES, waitAfter } from "./retry-policy"

describe("tries of a mail", () => {
  it("wait ever longer, six hours at most, and end", () => {
    const waits = Array.from({ length: MOST_TRIES }, (_, n) => waitAfter(n + 1))
    const seconds = waits.map((wait) => wait && wait / 1000)
    expect(seconds).toEqual([30, 120, 480, 1920, 7680, 21_600, 21_600, null])
  })

  it("end about fifteen hours after the first", () => {
    const hours =
      Array.from({ length: MOST_TRIES }, (_, n) => waitAfter(n + 1) ?? 0).reduce((a, b) => a + b) / 3_600_000
    expect(hours).toBeCloseTo(14.84, 2)
  })
})
