import fc from "fast-check"
import { expect, it } from "vitest"
import { best } from "./best.js"
import { compareText } from "./compare-text.js"

it("takes the first of a list, as sorting all of it would", () => {
  const lists = fc.uniqueArray(fc.integer(), { maxLength: 200 })
  fc.assert(
    fc.property(lists, fc.nat(60), (list, most) => {
      const compare = (a: number, b: number) => b - a
      expect(best(list, most, compare)).toEqual([...list].sort(compare).slice(0, most))
    }),
  )
})

it("compares texts as their bytes compare", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }),
  )
  expect(compareText("\u{1f33e}", "\uff01")).toBeGreaterThan(0)
})
