import { describe, expect, it } from "vitest"
import { editDistance, nearestWord, nearestWords } from "./nearest.js"

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
  it("finds a word again behind every slip of one letter, two in a longer one", () => {
    const letters = "abcdeghiklmnopqrstuvxy"
    const slips = (word: string) =>
      [...word].flatMap((_, at) => [
        word.slice(0, at) + word.slice(at + 1),
        ...[...letters].flatMap((letter) => [
          word.slice(0, at) + letter + word.slice(at),
          word.slice(0, at) + letter + word.slice(at + 1),
        ]),
      ])
    const missed = (word: string, slip: string) => slip !== word && nearestWords(slip, [word], 1).length === 0
    for (const word of ["nuong", "thuoc", "quyet"]) expect(slips(word).filter((slip) => missed(word, slip))).toEqual([])
    const twice = slips("nghieng")
      .flatMap(slips)
      .filter((_, nth) => nth % 17 === 0)
    expect(twice.filter((slip) => slip.length > 5 && missed("nghieng", slip))).toEqual([])
  })
  it("finds nothing when nothing is near", () => {
    expect(nearestWord("xyz", ["gao", "nuoc"])).toBeNull()
  })
})
