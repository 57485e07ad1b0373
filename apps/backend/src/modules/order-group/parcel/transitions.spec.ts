import { type ParcelState, parcelStates, parcelSteps } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { nextSteps, type StepFacts, stepRefusal } from "./transitions"

const facts = (state: ParcelState, more: Partial<StepFacts> = {}): StepFacts => ({
  state,
  payment_mode: "on_delivery",
  payment_state: "promised",
  pickup: false,
  captured: 0,
  refunded: 0,
  ...more,
})

describe("the life of a parcel", () => {
  it.each<[ParcelState, string[]]>([
    ["placed", ["confirm", "cancel", "cancel-lines"]],
    ["confirmed", ["pack", "cancel", "cancel-lines"]],
    ["packed", ["hand-over", "cancel"]],
    ["shipped", ["deliver", "fail"]],
    ["delivery_failed", ["hand-over", "return-to-stock"]],
    ["delivered", ["remit", "return"]],
    ["remitted", ["return"]],
    ["canceled", []],
    ["returned", []],
  ])("%s leads on by %j", (state, steps) => {
    expect(nextSteps(facts(state))).toEqual(steps)
  })

  it("knows no step out of turn", () => {
    for (const state of parcelStates)
      for (const step of parcelSteps)
        if (!nextSteps(facts(state)).includes(step))
          expect(stepRefusal(step, facts(state))).toMatchObject({ code: expect.any(String) })
  })

  it("lets a parcel that is fetched go without a carrier, and no other", () => {
    expect(nextSteps(facts("packed", { pickup: true }))).toEqual(["deliver", "cancel"])
    expect(stepRefusal("deliver", facts("packed"))?.code).toBe("wrong_state")
  })

  it("only cancels while the money is waited for", () => {
    expect(nextSteps(facts("placed", { payment_state: "awaiting" }))).toEqual(["cancel"])
    expect(stepRefusal("confirm", facts("placed", { payment_state: "awaiting" }))?.code).toBe("unpaid")
  })

  it("remits cash only", () => {
    const paid = facts("delivered", { payment_mode: "transfer", payment_state: "paid", captured: 5, refunded: 0 })
    expect(stepRefusal("remit", paid)?.code).toBe("wrong_payment")
    expect(nextSteps(paid)).toEqual(["refund", "return"])
  })

  it("gives back no more than was taken", () => {
    expect(stepRefusal("refund", facts("remitted", { captured: 5, refunded: 5 }))?.values.limit).toBe(0)
  })
})
