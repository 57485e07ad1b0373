import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { totalsOf } from "../completion/totals"
import { rawOf } from "../db/amount"
import { cutLines, keepLines } from "./keep-lines"
import { orderLine } from "./order-line.fixture"

const cut = (amount: number, promotion_id = "promo_1") => ({
  description: null,
  promotion_id,
  code: promotion_id,
  raw_amount: rawOf(amount),
  provider_id: null,
  is_tax_inclusive: true,
})
const two = [orderLine("a", 3, 50_000, [cut(15_000)]), orderLine("b", 2, 25_000, [cut(5_000)])]

describe("canceling part of an order", () => {
  it("keeps the discount of what is kept", () => {
    const kept = keepLines(cutLines(two, [{ line_id: "a", quantity: 2 }]))
    expect(kept.map((line) => [line.quantity, line.adjustments[0]?.raw_amount.value])).toEqual([
      [1, "5000"],
      [2, "5000"],
    ])
  })

  it("leaves out a line nothing is kept of", () => {
    const kept = keepLines(cutLines(two, [{ line_id: "b", quantity: 2 }]))
    expect(kept.map((line) => line.id)).toEqual(["a"])
  })

  it("counts a line named twice once", () => {
    const lines = [1, 2].map(() => ({ line_id: "a", quantity: 2 }))
    expect(() => cutLines(two, lines)).toThrow(expect.objectContaining({ code: "too_much" }))
  })

  it("refuses a line that is not as many as the person saw, and takes it as it is when they do not say", () => {
    const seen = (expected?: number) => cutLines(two, [{ line_id: "a", quantity: 1, expected }])
    expect(() => seen(4)).toThrow(
      expect.objectContaining({
        code: "recounted",
        values: { path: "a", goods: "Gạo, túi 1 kg", expected: 4, limit: 3 },
      }),
    )
    for (const cuts of [seen(3), seen()]) expect(cuts.map(({ kept }) => kept)).toEqual([2, 2])
  })

  it("refuses a stranger's line and canceling everything", () => {
    expect(() => cutLines(two, [{ line_id: "c", quantity: 1 }])).toThrow(
      expect.objectContaining({ code: "unknown_line" }),
    )
    const all = two.map(({ id, quantity }) => ({ line_id: id, quantity }))
    expect(() => cutLines(two, all)).toThrow(expect.objectContaining({ code: "nothing_left" }))
  })

  it("comes to whole đồng and never to more than before", () => {
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 9 }),
      price: fc.integer({ min: 1, max: 99_999 }),
      off: fc.integer({ min: 0, max: 100 }),
      kept: fc.nat(9),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (rows) => {
        const lines = rows.map(({ quantity, price, off }, index) =>
          orderLine(`l${index}`, quantity, price, off ? [cut(Math.floor((quantity * price * off) / 100))] : []),
        )
        const cuts = lines.map((line, index) => ({ line, kept: Math.min(line.quantity, rows[index]?.kept ?? 0) }))
        const before = totalsOf("vnd", lines, []).total
        const after = totalsOf("vnd", keepLines(cuts), []).total
        expect(Number.isInteger(after) && after >= 0 && after <= before).toBe(true)
      }),
    )
  })
})
