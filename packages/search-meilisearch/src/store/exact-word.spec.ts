import fc from "fast-check"
import { expect, it } from "vitest"
import { exactWord } from "./exact-word.js"

it("keeps words apart that differ in accents only", () => {
  const words = [
    "lac",
    "lạc",
    "lác",
    "lắc",
    "lặc",
    "đac",
    "đạc",
    "dạc",
    "me",
    "mè",
    "mé",
    "mê",
    "mẹ",
    "mề",
    "ươ",
    "ưo",
    "uơ",
  ]
  expect(new Set(words.map(exactWord)).size).toBe(words.length)
})

it("is made of letters and digits, the same for composed and decomposed words", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."abcdeghiklmnopqrstuvxyăâđêôơưáàảãạấệỗữỵ09"),
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(word, (text) => {
      expect(exactWord(text)).toMatch(/^[a-z0-9]+$/)
      expect(exactWord(text.normalize("NFD"))).toBe(exactWord(text.normalize("NFC")))
    }),
  )
  fc.assert(fc.property(word, word, (a, b) => a === b || exactWord(a) !== exactWord(b)))
})
