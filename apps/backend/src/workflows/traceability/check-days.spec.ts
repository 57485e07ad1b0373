import { expect, it } from "vitest"
import { checkDays } from "./check-days"

const today = "2026-11-30"
const fits = { made_on: "2026-11-20", packed_on: "2026-11-21", best_before: "2027-05-21" }

it("takes a lot made, packed and good until later", () => {
  expect(() => checkDays(fits, today)).not.toThrow()
  expect(() => checkDays({ made_on: today }, today)).not.toThrow()
  expect(() => checkDays({ made_on: today, packed_on: today, best_before: today }, today)).not.toThrow()
})

it.each([
  ["made_on", { made_on: "2026-12-01" }],
  ["made_on", { made_on: "2026-02-30" }],
  ["packed_on", { packed_on: "2026-11-19" }],
  ["packed_on", { packed_on: "2026-12-01" }],
  ["best_before", { best_before: "2026-11-20" }],
  ["best_before", { best_before: "2027-02-29" }],
])("refuses a day that does not fit: %s %o", (path, change) => {
  expect(() => checkDays({ ...fits, ...change }, today)).toThrow(
    expect.objectContaining({ details: [expect.objectContaining({ path })] }),
  )
})
