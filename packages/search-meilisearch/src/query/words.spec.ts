import { readWords, type WordQuery } from "@cho-htx/search-core"
import { describe, expect, it } from "vitest"
import { exactWord } from "../store/exact-word.js"
import { planSounds, planWords } from "./words.js"

type Strategy = "all" | "any" | "last"

const query = (text: string, strategy: Strategy): WordQuery =>
  readWords(text, strategy === "last", 10) ?? { tokens: [], unfinished: false, variants: [] }
const texts = (text: string, strategy: Strategy) => planWords(query(text, strategy), strategy).texts.map(({ q }) => q)

describe("planWords", () => {
  it("ends finished words with a space, so that the server takes no word for a beginning", () => {
    expect(texts("gạo tám", "all")).toEqual(["gạo tám "])
    expect(texts("gạo tá", "last")).toEqual(["gạo tá"])
  })
  it("sends words only, none of the server's syntax", () => {
    expect(texts('-gạo "tám"', "all")).toEqual(["gạo tám "])
  })
  it("asks for each word beside the whole when any may match", () => {
    expect(texts("kho xoan", "any")).toEqual(["kho xoan ", "kho ", "xoan "])
  })
  it("asks for a size in one piece too", () => {
    expect(texts("gạo 5kg", "last")).toEqual(["gạo 5 kg", "gạo 5kg"])
    expect(texts("5 kg gạo 10kg", "all")).toEqual(["5 kg gạo 10 kg ", "5kg gạo 10kg "])
  })
  it("cuts long queries", () => {
    expect(texts("a ".repeat(9_000), "all")[0]).toHaveLength(20)
  })
  it("writes words as they sound for the second try", () => {
    expect(planSounds(planWords(query("chè soan", "all"), "all"), "all").texts[0]?.q).toBe("che xoan ")
  })
  it("asks for synonyms with their accents beside the words as typed", () => {
    const said = query("đậu phộng", "all").tokens
    const typed = query("kẹo lạc", "all")
    const [keo] = typed.tokens
    const tokens = keo ? [keo, ...said] : said
    const variant = { tokens, strict: [false, true, true], accents: true, worth: 0.5 }
    const [, other] = planWords({ ...typed, variants: [variant] }, "all").texts
    const coded = said.map(({ exact }) => exactWord(exact)).join(" ")
    expect(other).toEqual({ q: `kẹo "${coded}" `, weight: 1, accented: true })
  })
})
