import { expect, it } from "vitest"
import { guardStep } from "./guard-step"

it("tells the server the state the person saw, where it would take the step from another too", () => {
  for (const step of ["cancel", "cancel-lines", "hand-over"] as const)
    expect(guardStep(step, { reason: "Hết hàng" }, "placed")).toEqual({
      body: { reason: "Hết hàng", expected_state: "placed" },
      seen: "placed",
    })
  expect(guardStep("confirm", {}, "placed")).toEqual({ body: {}, seen: null })
})
