import { describe, expect, it } from "vitest"
import { nextOption } from "./next-option"

describe("nextOption", () => {
  it("walks down from the box through the rows and back to the box", () => {
    expect([-1, 0, 1, 2].map((active) => nextOption("ArrowDown", active, 3))).toEqual([0, 1, 2, -1])
  })
  it("walks up from the box to the last row", () => {
    expect([-1, 2, 0].map((active) => nextOption("ArrowUp", active, 3))).toEqual([2, 1, -1])
  })
  it("jumps with Home and End once a row is chosen, and leaves them to the text before", () => {
    expect(nextOption("Home", 2, 3)).toBe(0)
    expect(nextOption("End", 0, 3)).toBe(2)
    expect(nextOption("Home", -1, 3)).toBeNull()
    expect(nextOption("End", -1, 3)).toBeNull()
  })
  it("leaves other keys alone, and all of them without rows", () => {
    expect(nextOption("a", 0, 3)).toBeNull()
    expect(nextOption("ArrowDown", -1, 0)).toBeNull()
  })
})
