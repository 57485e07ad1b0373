import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { assertDong, formatDong } from "./dong.js"

describe("formatDong", () => {
  it.each([
    [0, "0\u00a0₫"],
    [-0, "0\u00a0₫"],
    [999, "999\u00a0₫"],
    [1000, "1.000\u00a0₫"],
    [210000, "210.000\u00a0₫"],
    [12500000, "12.500.000\u00a0₫"],
    [-20000, "−20.000\u00a0₫"],
  ])("writes %d", (amount, text) => expect(formatDong(amount)).toBe(text))

  it("never loses a đồng", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        const read = Number(
          formatDong(amount)
            .replace("−", "-")
            .replace(/[.\u00a0₫]/g, ""),
        )
        expect(read === amount).toBe(true)
      }),
    )
  })
})

describe("assertDong", () => {
  it("returns whole amounts", () => expect(assertDong(35000)).toBe(35000))

  it("refuses fractions, NaN, infinities and unsafe numbers", () => {
    for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => assertDong(wrong)).toThrow(RangeError)
    }
    fc.assert(
      fc.property(
        fc.double({ noInteger: true, noNaN: true, noDefaultInfinity: true }),
        (fraction) => void expect(() => assertDong(fraction)).toThrow(RangeError),
      ),
    )
  })
})
