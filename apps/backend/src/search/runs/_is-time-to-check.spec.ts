import { expect, it } from "vitest"
import { isTimeToCheck } from "./is-time-to-check"

it.each([
  ["2026-11-25T18:59:59Z", false],
  ["2026-11-25T19:00:00Z", true],
  ["2026-11-25T19:59:59Z", true],
  ["2026-11-25T20:00:00Z", false],
])("at %s it is %s that the nightly check is due", (instant, isDue) => {
  expect(isTimeToCheck(new Date(instant))).toBe(isDue)
})
