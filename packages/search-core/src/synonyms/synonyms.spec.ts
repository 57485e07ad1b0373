import { describe, expect, it } from "vitest"
import { readWords, textOf, withSynonyms } from "../planner/plan-query.js"
import { compileSynonyms } from "./compile-synonyms.js"

const synonyms = compileSynonyms([
  ["lạc", "đậu phộng"],
  ["bắp", "ngô"],
  ["bắp cải", "cải bắp"],
  ["mè", "vừng"],
  ["me", "me chua"],
  ["heo", "lợn"],
  ["thịt heo", "thịt lợn"],
  ["cà phê", "cafe", "café"],
])

async function said(text: string, ambiguous: string[] = []): Promise<string[]> {
  const query = readWords(text, false)
  if (!query) return []
  const engine = {
    ambiguous: async (words: readonly string[]) => new Set(words.filter((word) => ambiguous.includes(word))),
  }
  return (await withSynonyms(query, synonyms, engine)).variants.map(({ tokens }) => textOf(tokens))
}

describe("synonyms", () => {
  it.each([
    ["lạc rang", ["đậu phộng rang"]],
    ["đậu phộng", ["lạc"]],
    ["lác", []],
    ["lac", ["đậu phộng"]],
    ["dau phong rang", ["lạc rang"]],
    ["bắp cải", ["cải bắp"]],
    ["bắp cải bắp", ["bắp cải ngô", "cải bắp bắp", "cải bắp ngô"]],
    ["bap", ["ngô"]],
    ["mè", ["vừng"]],
    ["me", []],
    ["thịt heo", ["thịt lợn"]],
    ["heo quay", ["lợn quay"]],
    ["trà", []],
    ["cafe", ["cà phê", "café"]],
    ["café sữa", ["cà phê sữa", "cafe sữa"]],
  ])("say %s as %j", async (text, expected) => {
    expect(await said(text)).toEqual(expected)
  })
  it("are left alone without accents where the index holds the same letters with others", async () => {
    expect(await said("lac", ["lạc"])).toEqual([])
    expect(await said("lạc", ["lạc"])).toEqual(["đậu phộng"])
    expect(await said("dau phong", ["lạc"])).toEqual(["lạc"])
  })
  it("read older spellings of a tone like newer ones", async () => {
    const older = compileSynonyms([["khoẻ", "mạnh"]])
    expect([...older.others.keys()]).toEqual(["khỏe", "mạnh"])
  })
  it("stay few, whatever a query says", async () => {
    expect((await said("lạc bắp mè heo lạc bắp mè heo lạc bắp mè heo")).length).toBeLessThanOrEqual(5)
  })
  it("take empty groups, lone words and signs without harm", () => {
    expect(compileSynonyms([[], ["!!"], ["a"], ["\u0000", "b"]]).others.size).toBe(2)
  })
})
