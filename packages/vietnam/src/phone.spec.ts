import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatPhone, parsePhone } from "./phone.js"

describe("parsePhone", () => {
  it.each([
    "0900000123",
    "0900 000 123",
    "0900.000.123",
    "+84900000123",
    "+84 900 000 123",
    "84900000123",
    "0084 900 000 123",
    "(+84) 0900-000-123",
    "０９００ ０００ １２３",
  ])("reads %s", (text) => {
    expect(parsePhone(text)).toEqual({ ok: true, e164: "+84900000123", national: "0900000123" })
  })

  it.each([
    ["090000012", "too_short", 9],
    ["+84 900 000 12", "too_short", 9],
    ["", "too_short", 0],
    ["09000001234", "too_long", 11],
    ["0243 825 1234", "not_mobile", 11],
    ["1900000123", "not_mobile", 10],
    ["0600000123", "not_mobile", 10],
    ["0900 000 12a", "not_digits", 9],
    ["không có", "not_digits", 0],
  ])("refuses %s as %s", (text, reason, digits) => {
    expect(parsePhone(text)).toEqual({ ok: false, reason, digits })
  })

  it("reads back what formatPhone writes, and never throws", () => {
    const mobile = fc
      .tuple(fc.constantFrom("3", "5", "7", "8", "9"), fc.integer({ min: 0, max: 99_999_999 }))
      .map(([prefix, rest]) => `+84${prefix}${String(rest).padStart(8, "0")}`)
    fc.assert(
      fc.property(mobile, (e164) => {
        const phone = parsePhone(formatPhone(e164))
        expect(phone.ok && phone.e164).toBe(e164)
      }),
    )
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => typeof parsePhone(text).ok === "boolean"))
  })
})

describe("formatPhone", () => {
  it("groups 4-3-3", () => expect(formatPhone("+84900000123")).toBe("0900 000 123"))
  it("leaves other text alone", () => expect(formatPhone("1900 0000")).toBe("1900 0000"))
})
