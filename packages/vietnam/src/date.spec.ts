import { describe, expect, it } from "vitest"
import { formatDate, formatDateTime } from "./date.js"

describe("formatDate", () => {
  it("keeps a calendar day", () => expect(formatDate("2028-06-18")).toBe("18/06/2028"))
  it("moves to the next day after 17:00 UTC", () => expect(formatDate("2026-11-22T17:00:00Z")).toBe("23/11/2026"))
  it("refuses text that is no date", () => {
    expect(() => formatDate("mai")).toThrow(RangeError)
    expect(() => formatDate("2026-13-40")).toThrow(RangeError)
  })
})

describe("formatDateTime", () => {
  it("shows the clock in Vietnam", () => expect(formatDateTime("2026-11-22T04:05:00Z")).toBe("22/11/2026, 11:05"))
  it("writes midnight as 00:00", () => expect(formatDateTime("2026-11-22T17:00:00Z")).toBe("23/11/2026, 00:00"))
})
