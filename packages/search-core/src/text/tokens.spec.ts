import { describe, expect, it } from "vitest"
import { tokenize } from "./tokens.js"

const plain = (text: string) => tokenize(text, 100).map((token) => token.plain)

describe("tokenize", () => {
  it("folds Vietnamese and keeps the accents beside", () => {
    expect(tokenize("Gạo Đỏ", 10)).toMatchObject([
      { plain: "gao", exact: "gạo", start: 0, end: 3 },
      { plain: "do", exact: "đỏ", start: 4, end: 6 },
    ])
  })
  it("reads composed and decomposed text alike", () => {
    expect(tokenize("gạo".normalize("NFD"), 10)[0]).toMatchObject({ plain: "gao", exact: "gạo" })
  })
  it("separates at everything that is no letter or digit", () => {
    expect(plain("5kg\u0000<b>mắm</b>, 35°")).toEqual(["5", "kg", "b", "mam", "b", "35"])
  })
  it("parts a number and the unit written onto it, and nothing else", () => {
    expect(plain("Gạo 5kg, mắm 500ML, ong 1lít")).toEqual(["gao", "5", "kg", "mam", "500", "ml", "ong", "1", "lit"])
    expect(plain("1lít".normalize("NFD"))).toEqual(["1", "lit"])
    expect(plain("ST25 5kgx 3la gao5 5g1")).toEqual(["st25", "5kgx", "3la", "gao5", "5g1"])
  })
  it("tells where the parts of a number and its unit stand", () => {
    expect(tokenize("a 5kg", 10).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 3],
      [3, 5],
    ])
  })
  it("cuts a long word between letters, also between those of two halves", () => {
    const [token] = tokenize(`1${"𝐠".repeat(60)}`, 10)
    expect([token?.plain, token?.exact].map((text) => /\p{Surrogate}/u.test(text ?? ""))).toEqual([false, false])
  })
  it("stops at the limit", () => {
    expect(tokenize("a b c", 2)).toHaveLength(2)
  })
})
