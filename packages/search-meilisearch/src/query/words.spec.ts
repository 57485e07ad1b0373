import { describe, expect, it } from "vitest"
import { planSounds, planWords } from "./words.js"

const texts = (q: string, strategy: "all" | "any" | "last") => planWords(q, strategy)?.texts

describe("planWords", () => {
  it("ends finished words with a space, so that the server takes no word for a beginning", () => {
    expect(texts("gạo tám", "all")).toEqual(["gạo tám "])
    expect(texts("gạo tá", "last")).toEqual(["gạo tá"])
  })
  it("sends words only, none of the server's syntax", () => {
    expect(texts('-gạo "tám"', "all")).toEqual(["gạo tám "])
    expect(texts('!"-', "all")).toBeUndefined()
  })
  it("asks for each word beside the whole when any may match", () => {
    expect(texts("kho xoan", "any")).toEqual(["kho xoan ", "kho ", "xoan "])
  })
  it("cuts long queries", () => {
    expect(texts("a ".repeat(9_000), "all")?.[0]).toHaveLength(20)
  })
  it("writes words as they sound for the second try", () => {
    const words = planWords("chè soan", "all")
    expect(words && planSounds(words)?.texts).toEqual(["che xoan "])
  })
})
