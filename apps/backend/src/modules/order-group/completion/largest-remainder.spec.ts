import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { largestRemainder } from "./largest-remainder"

const split = (parts: readonly (number | string)[]) => largestRemainder(parts.map((part) => MathBN.convert(part)))

describe("largest remainder", () => {
  it("gives the units left over to the largest remainders, the earlier part first", () => {
    expect(split(["33.3", "33.3", "33.4"])).toEqual([33, 33, 34])
    expect(split(["0.5", "0.5"])).toEqual([1, 0])
    expect(split(["10", "20"])).toEqual([10, 20])
    expect(split([])).toEqual([])
  })

  it("keeps the rounded sum and moves no part by a whole đồng", () => {
    const thousandths = fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { maxLength: 30 })
    fc.assert(
      fc.property(thousandths, (parts) => {
        const rounded = split(parts.map((part) => `${Math.floor(part / 1000)}.${String(part % 1000).padStart(3, "0")}`))
        const sum = parts.reduce((total, part) => total + part, 0)
        expect(rounded.reduce((total, part) => total + part, 0)).toBe(Math.round(sum / 1000))
        for (const [index, part] of parts.entries())
          expect(Math.abs((rounded[index] ?? 0) * 1000 - part)).toBeLessThan(1000)
      }),
    )
  })
})
