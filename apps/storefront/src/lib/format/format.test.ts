import { expect, it } from "vitest"
import { cutPercent } from "./cut-percent"
import { daysLeft } from "./days-left"
import { noBreak, noBreakUnits } from "./no-break"

it("names a price cut in whole per cent", () => {
  expect(cutPercent(210_000, 230_000)).toBe("−9%")
  expect(cutPercent(210_000, null)).toBeNull()
  expect(cutPercent(210_000, 210_000)).toBeNull()
  expect(cutPercent(999, 1_000)).toBeNull()
})

it("counts days until the end of a day in Vietnam", () => {
  expect(daysLeft("2026-11-30", new Date("2026-11-23T10:00:00+07:00"))).toBe(7)
  expect(daysLeft("2026-11-30", new Date("2026-11-30T23:00:00+07:00"))).toBe(0)
  expect(daysLeft("2026-11-30", new Date("2026-12-01T00:00:00+07:00"))).toBeLessThan(0)
})

it("keeps names and numbers with units on one line", () => {
  expect(noBreak("xã Hải Anh")).toBe("xã\u00a0Hải\u00a0Anh")
  expect(noBreakUnits("Gạo tám, túi 5 kg")).toBe("Gạo tám, túi 5\u00a0kg")
  expect(noBreakUnits("35 độ đạm")).toBe("35 độ đạm")
})
