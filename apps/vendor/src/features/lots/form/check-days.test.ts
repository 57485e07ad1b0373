import { expect, it } from "vitest"
import { lots } from "../../../messages/vi/lots"
import { checkDays } from "./check-days"
import { emptyLotDraft } from "./lot-draft"

const wrong = (days: { made_on?: string; packed_on?: string; best_before?: string }) => [
  ...checkDays({ ...emptyLotDraft, ...days }, lots.errors, "2026-11-30").keys(),
]

it("takes days in their order, today included", () => {
  expect(wrong({ made_on: "2026-11-30", packed_on: "2026-11-30", best_before: "2027-01-01" })).toEqual([])
  expect(wrong({ made_on: "2026-11-01" })).toEqual([])
  expect(wrong({ made_on: "2026-11-30", best_before: "2026-11-30" })).toEqual([])
})

it("names the day that does not fit", () => {
  expect(wrong({ made_on: "2026-12-01" })).toEqual(["made_on"])
  expect(wrong({ made_on: "2026-11-10", packed_on: "2026-11-09" })).toEqual(["packed_on"])
  expect(wrong({ made_on: "2026-11-10", packed_on: "2026-12-01" })).toEqual(["packed_on"])
  expect(wrong({ made_on: "2026-11-10", best_before: "2026-11-09" })).toEqual(["best_before"])
})
