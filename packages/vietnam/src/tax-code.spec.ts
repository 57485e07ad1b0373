import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readTaxCode } from "./tax-code.js"

describe("a tax code", () => {
  // Published by their owners: two listed companies and a bank.
  it.each(["0300588569", "0100109106", "0100112437"])("takes %s, which exists", (code) => {
    expect(readTaxCode(code)).toEqual({ ok: true, code })
  })

  it("is read however it is spaced, with its branch", () => {
    expect(readTaxCode(" 0300 588 569 ")).toEqual({ ok: true, code: "0300588569" })
    expect(readTaxCode("0300588569001")).toEqual({ ok: true, code: "0300588569-001" })
    expect(readTaxCode("0300588569-001")).toEqual({ ok: true, code: "0300588569-001" })
  })

  it.each([
    ["030058856", "length"],
    ["03005885690", "length"],
    ["0300588569-01", "length"],
    ["", "length"],
    ["030058856O", "not_digits"],
    ["0300588568", "checksum"],
  ])("refuses %s: %s", (text, reason) => {
    expect(readTaxCode(text)).toEqual({ ok: false, reason })
  })

  it("notices any single digit that is mistyped", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, change) => {
        const digits = [..."0300588569"]
        digits[place] = String((Number(digits[place]) + change) % 10)
        expect(readTaxCode(digits.join(""))).toEqual({ ok: false, reason: "checksum" })
      }),
    )
  })
})
