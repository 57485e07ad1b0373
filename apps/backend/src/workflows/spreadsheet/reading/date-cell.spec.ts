import { describe, expect, it } from "vitest"
import { dayOf, isDateFormat } from "./date-cell"

describe("isDateFormat", () => {
  it.each([
    [14, undefined, true],
    [22, undefined, true],
    [0, undefined, false],
    [3, undefined, false],
    [164, "dd/mm/yyyy", true],
    [165, "[$-42A]dd mmmm yyyy", true],
    [166, "h:mm:ss", true],
    [167, '#,##0 "đ"', false],
    [168, '#,##0\\ "VND"', false],
    [169, "[Red]0.00", false],
    [170, "General", false],
    [171, "@", false],
  ])("%d %o: %s", (id, code, is) => {
    expect(isDateFormat(id, code)).toBe(is)
  })
})

it("writes serial numbers as days", () => {
  expect(dayOf(46_027, "1900")).toBe("05/01/2026")
  expect(dayOf(46_027.75, "1900")).toBe("05/01/2026")
  expect(dayOf(44_565, "1904")).toBe("05/01/2026")
  expect(dayOf(1e300, "1900")).toBe("1e+300")
})
