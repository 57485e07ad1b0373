import { describe, expect, it } from "vitest"
import { deliveryDates } from "./delivery-dates"

describe("deliveryDates", () => {
  it("names both days in Vietnamese", () => {
    expect(deliveryDates("2026-11-24", "2026-11-25", { dates: "{from} đến {to}" }, "vi")).toBe(
      "Thứ ba 24/11 đến thứ tư 25/11",
    )
  })

  it("names a single day once", () => {
    expect(deliveryDates("2026-11-24", "2026-11-24", { dates: "{from} đến {to}" }, "vi")).toBe("Thứ ba 24/11")
  })

  it("says nothing without dates", () => {
    expect(deliveryDates(null, null, { dates: "{from} đến {to}" }, "vi")).toBeNull()
  })
})
