import { expect, it } from "vitest"
import { nightlyRun } from "./nightly-run"

it.each([
  ["2026-11-25T18:59:59Z", null],
  ["2026-11-25T19:00:00Z", "check"],
  ["2026-11-25T19:59:59Z", "check"],
  ["2026-11-25T20:00:00Z", null],
  ["2026-11-28T19:30:00Z", "rebuild"],
  ["2026-11-29T19:30:00Z", "check"],
])("at %s the index gets: %s", (instant, run) => {
  expect(nightlyRun(new Date(instant))).toBe(run)
})
