import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { neutralText, plainText } from "./neutral-text"

describe("neutralText", () => {
  it.each(["=1+1", "+84900", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])("puts an apostrophe before %o", (text) => {
    expect(neutralText(text)).toBe(`'${text}`)
  })

  it.each(["Gạo tám", "a=b", " =1", "'quoted", ""])("leaves %o", (text) => expect(neutralText(text)).toBe(text))

  it("drops what a file cannot hold", () => {
    expect(neutralText("a\u0000b\u0008c\ud800d\uffff")).toBe("abcd")
    expect(neutralText("x".repeat(40_000))).toHaveLength(32_766)
  })

  it("never begins with what runs, and can be taken back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const safe = neutralText(text)
        expect(safe).not.toMatch(/^[=+\-@\t\r]/)
        if (!/^'[=+\-@\t\r\n]/.test(text))
          expect(plainText(safe)).toBe(neutralText(text).replace(/^'(?=[=+\-@\t\r\n])/, ""))
      }),
    )
  })
})
