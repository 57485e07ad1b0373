import { expect, it } from "vitest"
import { daysOf } from "./period"

it.each([
  ["month", "2026-01-01", "2026-01-05"],
  ["last_month", "2025-12-01", "2025-12-31"],
  ["days_31", "2025-12-06", "2026-01-05"],
  ["year", "2026-01-01", "2026-01-05"],
] as const)("counts %s in Vietnam's days", (period, from, to) => {
  expect(daysOf(period, Date.parse("2026-01-04T18:00:00Z"))).toEqual({ from, to })
})
