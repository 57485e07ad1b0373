import { describe, expect, it } from "vitest"
import { alternatives, matchesSql } from "./matches.js"

describe("alternatives", () => {
  it.each([
    ["'a'", ["'a'"]],
    ["'a' & ('b' | 'c')", ["'a' & ('b' | 'c')"]],
    ["('a' | '+a') & 'b':* | 'ab':*", ["('a' | '+a') & 'b':*", "'ab':*"]],
    ["('a' & 'b' | 'ab') | ('c' <-> 'd')", ["'a' & 'b'", "'ab'", "'c' <-> 'd'"]],
    ["(('a'))", ["'a'"]],
    ["('a') & ('b')", ["('a') & ('b')"]],
  ])("of %s", (query, parts) => {
    expect(alternatives(query)).toEqual(parts)
  })
  it("are asked for once each, and together when they are many", () => {
    expect(matchesSql("'a' | 'b' | 'a'").params).toEqual(["'a'", "'b'"])
    const many = Array.from({ length: 40 }, (_, at) => `'w${at}'`).join(" | ")
    expect(matchesSql(many).params).toEqual([many])
  })
})
