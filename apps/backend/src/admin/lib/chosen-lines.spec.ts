import type { AdminParcelLine } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { chosenLines } from "./chosen-lines"

const line = (id: string, quantity: number, total: number, canceled = 0): AdminParcelLine => ({
  id,
  product_id: null,
  label: id,
  thumbnail: null,
  quantity,
  unit_price: 50_000,
  total,
  canceled_quantity: canceled,
  canceled_total: 0,
})

describe("chosenLines", () => {
  const lines = [line("a", 3, 140_000), line("b", 2, 100_000, 1)]

  it("names the chosen lines and what they come to after discounts", () => {
    expect(chosenLines(lines, { a: 1, b: 0 })).toEqual({
      packs: 1,
      sum: 46_666,
      all: false,
      picked: [{ line_id: "a", quantity: 1 }],
      cuts: [{ line_id: "a", quantity: 1, expected: 3 }],
    })
  })

  it("says of each pack to be taken off how many were left in view", () => {
    expect(chosenLines(lines, { b: 1 }).cuts).toEqual([{ line_id: "b", quantity: 1, expected: 1 }])
  })

  it("knows when nothing would be left, packs canceled before counted", () => {
    expect(chosenLines(lines, { a: 3, b: 1 }).all).toBe(true)
    expect(chosenLines(lines, {}).all).toBe(false)
  })
})
