import { expect, it } from "vitest"
import type { OutboxEntry } from "../../../lib/outbox/entry"
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

const entry = (deed: string, lines: unknown, refused = false): OutboxEntry => ({
  ...{ id: deed, member_id: "m", entity: "order:1", order: 1, path: "", body: { lines }, deed, subject: "HTX-1" },
  ...{ seen: null, attempts: 0, retry_at: 0, refusal: refused ? { status: 409, message: null } : null },
})

it("goes on from what this phone has said and not yet sent", () => {
  const waiting = [
    entry("lots", [{ line_id: "a", lots: [{ lot_id: "1", quantity: 3 }] }]),
    entry("pack", undefined),
    entry("lots", [{ line_id: "b", lots: [{ lot_id: "9", quantity: 1 }] }]),
  ]
  expect(sharesOf(said, waiting)).toEqual({ a: { "1": 3 }, b: { "9": 1 } })
  expect(sharesOf(said, [entry("lots", [{ line_id: "a", lots: [] }], true)])).toEqual(sharesOf(said))
})

it("names only the lines whose lots were changed, also one whose lots were taken back, each with what the person saw", () => {
  const before = { a: { "1": 2, "2": 1 }, b: { "9": 1 } }
  expect(attachBody(["a", "b", "c"], before, { ...before, a: { "2": 1, "1": 2, "3": 0 } })).toBeNull()
  expect(attachBody(["a", "b", "c"], before, { a: { "1": 3, "2": 0 }, b: { "9": 0 } })).toEqual({
    lines: [
      {
        line_id: "a",
        lots: [{ lot_id: "1", quantity: 3 }],
        expected: [
          { lot_id: "1", quantity: 2 },
          { lot_id: "2", quantity: 1 },
        ],
      },
      { line_id: "b", lots: [], expected: [{ lot_id: "9", quantity: 1 }] },
    ],
  })
  expect(attachBody(["a", "b"], before, { ...before, b: { "9": 2 } })).toEqual({
    lines: [{ line_id: "b", lots: [{ lot_id: "9", quantity: 2 }], expected: [{ lot_id: "9", quantity: 1 }] }],
  })
})

it("expects of a line said twice on this phone what it said the first time", () => {
  const before = sharesOf({ lots: [] }, [entry("lots", [{ line_id: "a", lots: [{ lot_id: "1", quantity: 1 }] }])])
  expect(attachBody(["a"], before, { a: { "1": 1, "2": 1 } })?.lines[0]?.expected).toEqual([
    { lot_id: "1", quantity: 1 },
  ])
})
