import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Refusal } from "../../lib/refusal"
import { newStock } from "./new-stock"

const level = (stocked: number, firm: number) => ({ stocked, firm, reserved: firm })

describe("newStock", () => {
  it("counts from the shelf or from what lies there", () => {
    expect(newStock(level(10, 4), "set", 4)).toBe(4)
    expect(newStock(level(10, 4), "adjust", -6)).toBe(4)
    expect(newStock(level(10, 4), "adjust", 3)).toBe(13)
  })

  it.each([
    ["set", 3, "conflict"],
    ["adjust", -7, "conflict"],
    ["adjust", -11, "conflict"],
    ["adjust", 0, "invalid_data"],
    ["set", -1, "invalid_data"],
    ["set", 1.5, "invalid_data"],
    ["set", Number.NaN, "invalid_data"],
    ["set", Number.POSITIVE_INFINITY, "invalid_data"],
    ["adjust", 1_000_000, "invalid_data"],
  ] as const)("refuses %s %d of ten with four promised", (mode, quantity, type) => {
    expect(() => newStock(level(10, 4), mode, quantity)).toThrow(expect.objectContaining({ type }))
  })

  it("lets a shelf that promises too much grow step by step, and not shrink", () => {
    expect(newStock(level(2, 9), "adjust", 3)).toBe(5)
    expect(newStock(level(2, 9), "set", 5)).toBe(5)
    expect(() => newStock(level(2, 9), "adjust", -1)).toThrow(Refusal)
  })

  it("never answers less than is promised, unless it was less before", () => {
    const units = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(
        units,
        units,
        fc.constantFrom("set", "adjust"),
        fc.integer({ min: -600, max: 600 }),
        (stocked, firm, mode, by) => {
          try {
            const after = newStock(level(stocked, firm), mode, by)
            expect(after).toBeGreaterThanOrEqual(Math.min(firm, stocked))
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal)
          }
        },
      ),
    )
  })
})
