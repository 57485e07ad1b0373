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
    expect(plain("5kg\u0000<b>mắm</b>, 35°")).toEqual(["5kg", "b", "mam", "b", "35"])
  })
  it("cuts a long word between letters, also between those of two halves", () => {
    const [token] = tokenize(`1${"𝐠".repeat(60)}`, 10)
    expect([token?.plain, token?.exact].map((text) => /\p{Surrogate}/u.test(text ?? ""))).toEqual([false, false])
  })
  it("stops at the limit", () => {
    expect(tokenize("a b c", 2)).toHaveLength(2)
  })
})
