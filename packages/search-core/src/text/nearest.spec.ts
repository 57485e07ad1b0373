import { describe, expect, it } from "vitest"
import { editDistance, nearestWord } from "./nearest.js"

describe("nearestWord", () => {
  it("counts a swap of neighbours as one edit", () => {
    expect(editDistance("goa", "gao", 2)).toBe(1)
  })
  it("prefers what sounds the same", () => {
    expect(nearestWord("soan", ["loan", "xoan"])).toBe("xoan")
    expect(nearestWord("che", ["tre"])).toBe("tre")
  })
  it("prefers swapped neighbours, and forgives a letter that was pressed twice", () => {
    expect(nearestWord("hao", ["ao", "bao", "cao", "hoa"])).toBe("hoa")
    expect(nearestWord("kohh", ["koi", "kho"])).toBe("kho")
    expect(nearestWord("gaii", ["gai", "gain"])).toBe("gai")
  })
  it("finds nothing when nothing is near", () => {
    expect(nearestWord("xyz", ["gao", "nuoc"])).toBeNull()
  })
})
