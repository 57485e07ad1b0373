import { describe, expect, it } from "vitest"
import { rankText } from "./rank-text.js"
import { tokenize } from "./tokens.js"

const points = (title: string, query: string, prefixLast = false, body = "") =>
  rankText(
    [
      { text: title, title: true },
      { text: body, title: false },
    ],
    tokenize(query, 10),
    prefixLast,
  )

describe("rankText", () => {
  it("puts accents as typed first", () => {
    expect(points("Gạo tám xoan", "gạo tám")).toBeGreaterThan(points("Bánh gạo tấm", "gạo tám"))
    expect(points("Bánh gạo tấm", "gạo tấm")).toBeGreaterThan(points("Gạo tám xoan", "gạo tấm"))
  })
  it("knows no difference of accents when none were typed", () => {
    expect(points("Gạo tám", "gao tam")).toBe(points("Gạo tấm", "gao tam"))
  })
  it("takes words typed without accents for any accent", () => {
    expect(points("Gạo tám", "gạo tam")).toBeGreaterThan(points("Gáo tám", "gạo tam"))
  })
  it("prefers the title to other texts, and its beginning", () => {
    expect(points("Mật ong", "mat ong")).toBeGreaterThan(points("Nghệ mật ong", "mat ong"))
    expect(points("Nghệ mật ong", "mat ong")).toBeGreaterThan(points("Nghệ", "mat ong", false, "với mật ong"))
  })
  it("reads joined syllables and unfinished last words", () => {
    expect(points("Gạo tám", "gaotam")).toBeGreaterThan(0)
    expect(points("Gạo tám", "gao ta", true)).toBeGreaterThan(points("Gạo tám", "gao ta"))
  })
})
