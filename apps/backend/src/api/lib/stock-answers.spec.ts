import { MedusaError } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { answerOf } from "./answer-of"
import { constraintAnswers } from "./constraint-answers"

const staff = { requestId: "req-1", english: true }

describe("answers about stock", () => {
  it("says what to do for every constraint of the stock, wherever it was broken", () => {
    for (const [constraint, message] of constraintAnswers)
      expect(answerOf(Object.assign(new Error("check"), { code: "23514", constraint }), staff)).toEqual({
        status: 409,
        body: { type: "conflict", message },
        unexpected: false,
      })
  })

  it.each([
    ["Cannot remove following inventory item(s) since they have reservations: [iitem_1].", 409],
    ["Cannot remove Inventory Level a at Location b because there are reservations at location", 409],
    ["Cannot remove Inventory Levels for b because there are reserved or incoming items at the locations", 409],
    ["Not enough stock available for item iitem_1 at location sloc_1", 409],
    ["Invalid request: Value for field 'stocked_quantity' too small, expected at least: '0'", 400],
  ])("speaks for Medusa: %s", (english, status) => {
    const answer = answerOf(new MedusaError("not_allowed", english), staff)
    expect([answer.status, answer.body.message]).toEqual([status, expect.stringMatching(/[^ -~\s]/)])
  })

  it("leaves other checks of the database as they were", () => {
    expect(answerOf({ code: "23514", constraint: "of_somebody_else" }, staff).body.type).toBe("invalid_data")
  })
})
