import { describe, expect, it } from "vitest"
import { minutesLeft } from "./minutes-left"

const until = "2026-11-22T04:30:00Z"

describe("minutesLeft", () => {
  it.each([
    ["2026-11-22T04:05:00Z", 25],
    ["2026-11-22T04:29:30Z", 1],
    ["2026-11-22T04:30:00Z", 0],
    ["2026-11-22T05:00:00Z", 0],
  ])("at %s there are %i", (now, minutes) => {
    expect(minutesLeft(until, Date.parse(now))).toBe(minutes)
  })
})
