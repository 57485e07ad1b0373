import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { oneSpelling } from "./one-spelling.js"
import { placeTone } from "./place-tone.js"
import { beginsSyllable, isSyllable, readSyllable } from "./read-syllable.js"
import { splitSyllables } from "./split-syllables.js"

describe("syllables", () => {
  it.each(["gao", "nuoc", "nghieng", "quyen", "gi", "giup", "yen", "khuyu", "quoc", "a"])("knows %s", (word) => {
    expect(isSyllable(word)).toBe(true)
  })
  it.each(["ka", "ce", "ngi", "matong", "ocop", "xyz", "", "q"])("knows that %j is none", (word) => {
    expect(isSyllable(word)).toBe(false)
  })
  it("knows how one begins", () => {
    expect(["ng", "nuo", "qu", "xoa"].every(beginsSyllable)).toBe(true)
    expect(beginsSyllable("nk")).toBe(false)
  })
  it("puts the tone where schools do", () => {
    const written = (letters: string) => {
      const syllable = readSyllable(letters)
      return syllable && placeTone(syllable, 2)
    }
    expect(["hoa", "toan", "thuy", "quy", "gia", "người", "nươc", "thuyên", "hoai"].map(written)).toEqual([
      "hòa",
      "toàn",
      "thùy",
      "quỳ",
      "già",
      null,
      "nườc",
      "thuyền",
      "hoài",
    ])
  })
  it("writes older spellings as newer ones", () => {
    expect(["hoà", "thuý", "khoẻ", "quý", "hòa", "toán", "lạc"].map(oneSpelling)).toEqual([
      "hòa",
      "thúy",
      "khỏe",
      "quý",
      "hòa",
      "toán",
      "lạc",
    ])
  })
})

describe("splitSyllables", () => {
  it.each([
    ["gaotam", "gao tam"],
    ["gaotamxoan", "gao tam xoan"],
    ["nuocmamsachau", "nuoc mam sa chau"],
    ["tamxoan", "tam xoan"],
    ["omai", "o mai"],
    ["gaii", undefined],
    ["coii", undefined],
    ["gao5kg", undefined],
    ["nghe", undefined],
    ["xyz", undefined],
  ])("reads %s as %s", (text, words) => {
    expect(splitSyllables(text)[0]?.join(" ")).toBe(words)
  })
  it("gives every likely reading where there are several", () => {
    expect(splitSyllables("matong")).toEqual(
      expect.arrayContaining([
        ["mat", "ong"],
        ["ma", "tong"],
      ]),
    )
  })
  it("takes a last syllable that has only begun, when told to", () => {
    expect(splitSyllables("gaotamxo", true)[0]).toEqual(["gao", "tam", "xo"])
    expect(splitSyllables("gaotamng")).toEqual([])
    expect(splitSyllables("gaotamng", true)[0]).toEqual(["gao", "tam", "ng"])
  })
  it("gives back what was written without spaces among its readings, in bounded time", () => {
    const syllable = fc.constantFrom("gao", "tam", "xoan", "mat", "ong", "nuoc", "mam", "banh", "chung", "ruou")
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 2, maxLength: 4 }), (words) => {
        for (const reading of splitSyllables(words.join(""))) expect(reading.join("")).toBe(words.join(""))
        expect(splitSyllables(words.join("")).length).toBeGreaterThan(0)
      }),
    )
    const started = performance.now()
    splitSyllables("anan".repeat(10))
    expect(performance.now() - started).toBeLessThan(50)
  })
})
