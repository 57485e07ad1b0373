import { describe, expect, it } from "vitest"
import { addFacts } from "./add-facts"

describe("facts of a check", () => {
  it("begin at nothing", () => {
    expect(addFacts({}, {})).toMatchObject({ missing: 0, extra: 0, sample: [] })
  })
  it("add up page by page", () => {
    const first = addFacts({}, { expected: 3, missing: 1, sample: ["a"] })
    expect(addFacts(first, { expected: 2, extra: 1, repaired: 1, sample: ["b"] })).toMatchObject({
      expected: 5,
      missing: 1,
      extra: 1,
      repaired: 1,
      sample: ["a", "b"],
    })
  })
  it("name twenty products at most", () => {
    const many = Array.from({ length: 30 }, (_, at) => String(at))
    expect(addFacts({ sample: ["x"] }, { sample: many }).sample).toHaveLength(20)
  })
})
