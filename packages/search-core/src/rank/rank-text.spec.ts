import { fold } from "@cho-htx/vietnam"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readWords } from "../planner/plan-query.js"
import { compileSynonyms } from "../synonyms/compile-synonyms.js"
import { findSpans } from "../synonyms/find-spans.js"
import { spansToVariants } from "../synonyms/spans-to-variants.js"
import { points as worth } from "./points.js"
import { rankText } from "./rank-text.js"

const synonyms = compileSynonyms([["lạc", "đậu phộng"]])

function points(title: string, text: string, unfinished = false, body = ""): number {
  const query = readWords(text, unfinished)
  if (!query) return 0
  const variants = spansToVariants(query.tokens, findSpans(query.tokens, synonyms))
  const texts = [
    { text: title, title: true },
    { text: body, title: false },
  ]
  return rankText(texts, { ...query, variants })
}

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
  it("reads words of the query that the text writes together", () => {
    expect(points("Matong rừng", "mat ong")).toBeGreaterThan(points("Mật rừng", "mat ong"))
  })
  it("takes a synonym for less than the word itself, and for more than other accents", () => {
    expect(points("Kẹo lạc", "lạc")).toBeGreaterThan(points("Đậu phộng rang", "lạc"))
    expect(points("Đậu phộng rang", "lạc")).toBeGreaterThan(points("Lác khô", "lạc"))
    expect(points("Kẹo lạc", "lac")).toBeGreaterThan(points("Đậu phộng", "lac"))
  })
  it("puts a whole title before everything that engine score and boost can add to a part of one", () => {
    const words = fc.array(fc.constantFrom("gạo", "tám", "xoan", "mật", "ong", "nước", "mắm"), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(words, words, fc.boolean(), (title, more, bare) => {
        const whole = title.join(" ")
        const query = bare ? fold(whole) : whole
        const part = points(`${whole} ${more.join(" ")}`, query, false, whole)
        expect(points(whole, query)).toBeGreaterThan(part + 1 + worth.boost)
      }),
    )
  })
})
