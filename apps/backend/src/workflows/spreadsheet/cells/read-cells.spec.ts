import { describe, expect, it } from "vitest"
import type { SheetCell } from "../reading/sheet"
import { rowMessages as words } from "../row-messages"
import { neutralText } from "./neutral-text"
import { readDecimal } from "./read-decimal"
import { readText } from "./read-text"
import { readWhole } from "./read-whole"

const text = (value: string): SheetCell => ({ kind: "text", text: value, number: null })
const number = (value: number): SheetCell => ({ kind: "number", text: String(value), number: value })
const date: SheetCell = { kind: "date", text: "05/01/2026", number: 46_027 }

describe("money of a cell", () => {
  const price = (cell: SheetCell) => readWhole(cell, 100, 1_000_000_000, true)

  it("takes whole numbers and text with thousands", () => {
    expect(price(number(45_000))).toEqual({ value: 45_000 })
    expect(price(text("45.000"))).toEqual({ value: 45_000 })
    expect(price(number(4.5e4))).toEqual({ value: 45_000 })
  })

  it.each([
    [number(45_000.5), words.notWholeMoney("45000.5")],
    [text("45000,5"), words.notWholeMoney("45000,5")],
    [date, words.dateNotNumber("05/01/2026")],
    [text("12/05/2026"), words.dateNotNumber("12/05/2026")],
    [text("liên hệ"), words.notNumber("liên hệ")],
    [number(45), words.priceTooSmall(45, 100)],
    [number(0), words.tooSmall(100)],
    [number(2e9), words.priceTooBig(1_000_000_000)],
    [number(1e300), words.notWholeMoney("1e+300")],
    [{ kind: "boolean", text: "TRUE", number: null } as SheetCell, words.notNumber("TRUE")],
  ])("refuses %o", (cell, problem) => expect(price(cell)).toEqual({ problem }))
})

describe("amounts with decimals", () => {
  it("takes both signs", () => {
    expect(readDecimal(text("0,5"), 1e6)).toEqual({ value: 0.5 })
    expect(readDecimal(text("0.500"), 1e6)).toEqual({ value: 0.5 })
    expect(readDecimal(number(1.25), 1e6)).toEqual({ value: 1.25 })
  })

  it("refuses what could be two things", () =>
    expect(readDecimal(text("1.500"), 1e6)).toEqual({ problem: words.unclearDecimal("1.500") }))
})

describe("words of a cell", () => {
  it("writes numbers as digits and one line", () => {
    expect(readText(number(12_345), 1, 40)).toEqual({ value: "12345" })
    expect(readText(text("  Gạo \n tám "), 1, 40)).toEqual({ value: "Gạo tám" })
    expect(readText(text("một\r\nhai"), 1, 40, true)).toEqual({ value: "một\nhai" })
  })

  it("refuses formulas written as text, and what is too long", () => {
    expect(readText(text(" =1+1"), 1, 40)).toEqual({ problem: words.formula })
    expect(readText(text("x".repeat(41)), 1, 40)).toEqual({ problem: words.tooLong(40) })
  })

  it("refuses a formula again when it comes back from the file of failed rows", () => {
    for (const refused of ["=A2&B2", "\t=A2", " =A2"])
      expect(readText(text(neutralText(refused)), 1, 40)).toEqual({ problem: words.formula })
    expect(readText(text("'-5 độ"), 1, 40)).toEqual({ value: "-5 độ" })
  })
})
