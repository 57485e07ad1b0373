import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fold } from "./fold.js"

describe("fold", () => {
  it.each([
    ["Gạo tám xoan Hải Hậu", "gao tam xoan hai hau"],
    ["ĐẶC SẢN  Đồng\tGió", "dac san dong gio"],
    ["hoà", "hoa"],
    ["ưỡn ẹo", "uon eo"],
    ["", ""],
  ])("folds %s", (text, folded) => expect(fold(text)).toBe(folded))

  it("gives composed and decomposed spellings the same form", () => {
    const text = "Nước mắm Sa Châu, đường Ỷ Lan"
    expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")))
  })

  it("is idempotent and leaves no Vietnamese mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aăâbcdđeêghiklmnoôơpqrstuưvxyạảãàáệỗữỵ ĐÂ") }), (text) => {
        const once = fold(text)
        expect(fold(once)).toBe(once)
        expect(once).toMatch(/^[a-z ]*$/)
      }),
    )
  })
})
