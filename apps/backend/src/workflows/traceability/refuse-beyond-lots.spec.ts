import { expect, it } from "vitest"
import { lotMessages } from "./messages"
import { refuseBeyondLots } from "./refuse-beyond-lots"

const check = (quantities: number[], lot: { elsewhere?: number; before?: number } = {}) =>
  refuseBeyondLots(
    quantities.map((quantity, index) => ({ lot_id: "lot_a", quantity, path: `lines.${index}` })),
    new Map([["lot_a", { code: "AAAA", quantity: 10, elsewhere: 0, before: 0, ...lot }]]),
  )

it("takes what the lot has left", () => {
  expect(() => check([4, 6])).not.toThrow()
  expect(() => check([3], { elsewhere: 7 })).not.toThrow()
})

it.each([
  ["in one line", [11], {}, 10, 0],
  ["in several lines together", [4, 7], {}, 10, 1],
  ["with other orders", [4], { elsewhere: 7 }, 3, 0],
  ["of a lot that is used up", [1], { elsewhere: 12 }, 0, 0],
])("refuses more than it has: %s", (_how, quantities, lot, left, line) => {
  const message = lotMessages.beyond("AAAA", 10, left)
  const details = [{ path: `lines.${line}`, message }]
  expect(() => check(quantities, lot)).toThrow(expect.objectContaining({ details }))
})

it("lets what was said before stay or shrink", () => {
  expect(() => check([5], { elsewhere: 8, before: 5 })).not.toThrow()
  expect(() => check([6], { elsewhere: 8, before: 5 })).toThrow()
})
