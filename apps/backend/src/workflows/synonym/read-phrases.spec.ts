import { describe, expect, it } from "vitest"
import { synonymGroups } from "../../seed/base/synonym-groups"
import { readPhrases } from "./read-phrases"

describe("readPhrases", () => {
  it("takes phrases as they are written, spaces tidied", () => {
    expect(readPhrases([" Lạc ", "đậu  phộng"])).toEqual([
      { text: "Lạc", key: "lạc" },
      { text: "đậu phộng", key: "đậu phộng" },
    ])
  })
  it.each<[string, string[], RegExp]>([
    ["one alone", ["lạc"], /ít nhất hai/],
    ["none", [], /ít nhất hai/],
    ["an empty one", ["lạc", "  "], /trống/],
    ["signs alone", ["lạc", "!!!"], /trống/],
    ["one twice, whatever its case and its tone's place", ["hòa", "Hoà"], /hai lần/],
    ["a long one", ["lạc", "a".repeat(41)], /dài quá/],
    ["many words", ["lạc", "một hai ba bốn năm sáu bảy"], /nhiều tiếng/],
    ["a control character", ["lạc", "đậu\u0000phộng"], /ký tự lạ/],
    ["a sign nobody sees", ["lạc", "đậu\u200bphộng"], /ký tự lạ/],
    ["one inside another", ["lạc", "kẹo lạc"], /gọi nhau mãi/],
    ["one inside another, the other way round", ["kẹo lạc", "lạc"], /gọi nhau mãi/],
    ["too many", Array.from({ length: 13 }, (_, at) => `từ ${at}`), /nhiều nhất 12/],
  ])("refuses %s in words", (_name, phrases, sentence) => {
    expect(() => readPhrases(phrases)).toThrow(sentence)
  })
  it("accepts every group the market begins with, and no phrase twice among them", () => {
    const keys = synonymGroups.flatMap((group) => readPhrases(group).map(({ key }) => key))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
})
