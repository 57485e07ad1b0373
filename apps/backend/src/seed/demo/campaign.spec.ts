import { expect, it } from "vitest"
import { campaignPlan, campaignPrice } from "./campaign"

it("runs to the end of the month", () => {
  expect(campaignPlan(new Date("2026-11-23T10:00:00Z"))).toMatchObject({
    title: "Phiên chợ OCOP tháng 11",
    starts_on: "2026-11-01",
    ends_on: "2026-11-30",
  })
})

it("takes the next month when this one is nearly over, also across the year", () => {
  expect(campaignPlan(new Date("2026-12-30T10:00:00Z"))).toMatchObject({
    title: "Phiên chợ OCOP tháng 1",
    ends_on: "2027-01-31",
  })
})

it("cuts to whole thousands", () => {
  expect(campaignPrice(210_000, 10)).toBe(189_000)
  expect(campaignPrice(95_000, 10)).toBe(85_000)
  expect(campaignPrice(15_000, 15)).toBe(12_700)
})
