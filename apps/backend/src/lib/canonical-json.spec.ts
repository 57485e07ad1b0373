import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { canonicalJson } from "./canonical-json"

/** The same value with every object's fields the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, entry]) => [name, reversed(entry)]),
  )
}

describe("canonicalJson", () => {
  it("is the same whatever order the fields stand in", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => canonicalJson(value) === canonicalJson(reversed(value))),
    )
  })

  it("is JSON of an equal value, so different values have different texts", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it("keeps the order of lists", () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]))
  })

  it("refuses what is nested too deep", () => {
    const deep = JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`)
    expect(() => canonicalJson(deep)).toThrow(RangeError)
  })
})
