import { describe, expect, it } from "vitest"
import { normalizeQuery } from "./normalize-query"

describe("normalizeQuery", () => {
  it.each([
    ["Gạo  TÁM!", "gạo tám"],
    ["Nước mắm 60 độ", "nước mắm 60 độ"],
    ["  mật ong ", "mật ong"],
    ["lon bia", "lon bia"],
  ])("writes %j as %j", (typed, text) => expect(normalizeQuery(typed)).toBe(text))

  it.each([
    ["one letter", "g"],
    ["no letter", "12 34"],
    ["a phone number", "0900 000 123"],
    ["a phone number in a sentence", "gọi 0900.000.123 mua gạo"],
    ["a mail address", "ha@cho-htx.example"],
    ["a web address", "https://cho.example gạo"],
    ["a rude word", "đồ lồn"],
    ["a rude word, decomposed", "đồ lồn".normalize("NFD")],
    ["a control character", "gạo\u0000tám"],
    ["half a surrogate pair", "gạo \ud800"],
    ["61 letters", "a".repeat(61)],
    ["10,000 letters", "gạo ".repeat(2_500)],
    ["nine words", "một hai ba bốn năm sáu bảy tám chín"],
    ["nothing", ""],
  ])("keeps nothing of %s", (_name, typed) => expect(normalizeQuery(typed)).toBeNull())
})
