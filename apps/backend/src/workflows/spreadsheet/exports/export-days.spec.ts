import { expect, it } from "vitest"
import { exportDays } from "./export-days"

const now = Date.parse("2026-11-30T18:00:00Z")

it("counts in Vietnam's days, the last 31 when nothing is said", () => {
  expect(exportDays({}, now)).toEqual({ from: "2026-11-01", to: "2026-12-01" })
  expect(exportDays({ from: "2026-01-01", to: "2026-12-31" }, now)).toEqual({ from: "2026-01-01", to: "2026-12-31" })
})

it.each([
  { from: "2026-12-02", to: "2026-12-01" },
  { from: "2025-11-30", to: "2026-12-01" },
])("refuses %o", (query) => expect(() => exportDays(query, now)).toThrow(/366/))
