import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDigits } from "./read-digits"

describe("readDigits", () => {
  it.each([
    ["45000", 45_000],
    ["45.000", 45_000],
    ["45,000", 45_000],
    ["45 000", 45_000],
    ["45\u00a0000 ₫", 45_000],
    ["1.250.000đ", 1_250_000],
    ["45.000 VNĐ", 45_000],
    ["0", 0],
    ["  12 ", 12],
    ["đ".normalize("NFD") === "đ" ? "12 đ" : "12 đ", 12],
  ])("reads %o", (text, number) => expect(readDigits(text)).toBe(number))

  it.each([
    ["45000.5", "fraction"],
    ["45.000,50", "fraction"],
    ["45,5", "fraction"],
    ["45.00", "fraction"],
    ["1.25.000", "unclear"],
    ["1.250,000", "unclear"],
    ["45000.125", "unclear"],
    ["99999999999999999999", "unclear"],
    ["45k", "none"],
    ["-5", "none"],
    ["12/05/2026", "none"],
    ["bốn lăm nghìn", "none"],
    ["", "none"],
    ["1e5", "none"],
  ])("refuses %o as %s", (text, why) => expect(readDigits(text)).toBe(why))

  it("reads every amount however its thousands are set apart", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 })
    const sign = fc.constantFrom("", ".", ",", " ", "\u00a0")
    const tail = fc.constantFrom("", "đ", " ₫", " đồng", " VND")
    fc.assert(
      fc.property(amount, sign, tail, (number, between, after) => {
        const text = String(number).replace(/\B(?=(?:\d{3})+$)/g, between) + after
        expect(readDigits(text)).toBe(number)
      }),
    )
  })

  it("never answers a number for text with other letters or signs", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-+eEkx/:") }), (text) => {
        const read = readDigits(text)
        if (typeof read === "number") expect(text).toMatch(/^[\d.,]+$/)
      }),
    )
  })
})
