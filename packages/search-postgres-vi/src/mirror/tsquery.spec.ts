import { describe, expect, it } from "vitest"
import { readTsquery } from "./tsquery.js"

const word = (lexeme: string, rest = {}) => ({ kind: "word", lexeme, begun: false, weights: 15, ...rest })

describe("readTsquery", () => {
  it("binds side by side before and, and that before or", () => {
    expect(readTsquery("'gao' <-> 'tam' & 'xoan' | 'nep'")).toEqual({
      kind: "or",
      parts: [
        { kind: "and", parts: [{ kind: "phrase", parts: [word("gao"), word("tam")] }, word("xoan")] },
        word("nep"),
      ],
    })
  })
  it("reads beginnings, weights and parentheses", () => {
    expect(readTsquery("('gao':*A & ('nuoc':BC | '+nuoc'))")).toEqual({
      kind: "and",
      parts: [
        word("gao", { begun: true, weights: 1 }),
        { kind: "or", parts: [word("nuoc", { weights: 6 }), word("+nuoc")] },
      ],
    })
  })
  it("reads a quote that is written twice", () => {
    expect(readTsquery("'d''or'")).toEqual(word("d'or"))
  })
  it("throws on anything else", () => {
    for (const wrong of ["", "gao", "'gao", "'gao' &", "('gao'", "'gao' 'tam'", "'gao' <2> 'tam'"])
      expect(() => readTsquery(wrong)).toThrow(/Not a tsquery of ours/)
  })
})
