import { expect, it } from "vitest"
import { stateOf } from "./state-of"

it.each([
  ["verified", 400, "verified"],
  ["verified", 61, "verified"],
  ["verified", 60, "soon"],
  ["verified", 0, "soon"],
  ["verified", -1, "expired"],
  ["pending", 10, "pending"],
  ["pending", -1, "expired"],
  ["revoked", 400, "revoked"],
  ["revoked", -5, "revoked"],
] as const)("a paper that is %s with %i days left is %s", (status, days_left, state) => {
  expect(stateOf({ status, days_left })).toBe(state)
})
