import { describe, expect, it } from "vitest"
import { planQuery } from "./query-plan.js"

describe("planQuery", () => {
  it("asks for every word, a long one also joined", () => {
    expect(planQuery("gao nuoc", "all")?.match).toBe("'gao' & ('nuoc' | '+nuoc')")
  })
  it("takes the last word as a prefix while typing", () => {
    expect(planQuery("gao ta", "last")?.match).toBe("'gao' & 'ta':*")
  })
  it("ranks by accents only when some are typed", () => {
    expect(planQuery("gao tam", "all")?.exactAll).toBeNull()
    expect(planQuery("gạo tam", "all")?.exactAll).toBe("'=gạo' & '=tam'")
  })
  it("is null without a word", () => {
    expect(planQuery("?! \u0000", "all")).toBeNull()
  })
  it("cuts long queries", () => {
    expect(planQuery("a ".repeat(5_000), "all")?.tokens).toHaveLength(16)
  })
})
