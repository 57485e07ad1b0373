import { expect, it } from "vitest"
import { attachBody, leftOf, sharesOf } from "./shares"

const said = {
  lots: [
    { line_id: "a", lot_id: "1", code: "A", status: "published" as const, quantity: 2 },
    { line_id: "a", lot_id: "2", code: "B", status: "published" as const, quantity: 1 },
  ],
}

it("counts what of a line has no lot yet", () => {
  const shares = sharesOf(said)
  expect(leftOf(4, shares.a)).toBe(1)
  expect(leftOf(4, shares.b)).toBe(4)
  // The order was cut after the lots were said.
  expect(leftOf(2, shares.a)).toBe(0)
})

it("sends every line, also those whose lots were taken back", () => {
  expect(attachBody(["a", "b"], { a: { "1": 3, "2": 0 } })).toEqual({
    lines: [
      { line_id: "a", lots: [{ lot_id: "1", quantity: 3 }] },
      { line_id: "b", lots: [] },
    ],
  })
})
