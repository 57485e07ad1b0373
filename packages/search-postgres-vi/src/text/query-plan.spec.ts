import { readWords, type Variant, type WordQuery } from "@cho-htx/search-core"
import { describe, expect, it } from "vitest"
import { planQuery } from "./query-plan.js"
import type { MatchStrategy } from "./terms.js"

function plan(text: string, strategy: MatchStrategy, variants: Variant[] = []) {
  const words = readWords(text, strategy === "last")
  return words && planQuery({ ...words, variants }, strategy)
}

const said = (text: string): Variant => {
  const words: WordQuery | null = readWords(text, false)
  const tokens = words?.tokens ?? []
  return { tokens, strict: tokens.map(() => true), accents: true, worth: 0.5 }
}

describe("planQuery", () => {
  it("asks for every word, a long one also joined, and for neighbours written together", () => {
    expect(plan("gao nuoc", "all")?.match).toBe("('gao' & ('nuoc' | '+nuoc') | 'gaonuoc')")
  })
  it("takes the last word as a beginning while typing", () => {
    expect(plan("gao ta", "last")?.match).toBe("('gao' & 'ta':* | 'gaota':*)")
  })
  it("takes no key of Telex for the beginning of a joined word", () => {
    expect(plan("tams", "last")?.match).toBe("('tams':*)")
    expect(plan("tamsen", "last")?.match).toBe("(('tamsen':* | '+tamsen':*))")
  })
  it("ranks by accents only when some are typed", () => {
    expect(plan("gao tam", "all")?.typed.exactAll).toBeNull()
    expect(plan("gạo tam", "last")?.typed.exactEvery).toBe("'=gạo' & '=tam'")
    expect(plan("gạo tam", "all")?.typed.exactAll).toBe("'=gạo' & 'tam'")
  })
  it("knows a whole title by the number of its words", () => {
    expect(plan("gạo tám", "last")?.typed.titleWhole).toBe("'gao':A <-> 'tam':A & '#2':A")
  })
  it("finds synonyms with their accents only, side by side", () => {
    expect(plan("lạc", "all", [said("đậu phộng")])?.match).toBe("('lac') | ('=đậu' <-> '=phộng')")
  })
})
