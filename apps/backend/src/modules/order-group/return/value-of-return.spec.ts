import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rawOf } from "../db/amount"
import { orderLine } from "../parcel/order-line.fixture"
import { type KeptLine, valueOfReturn } from "./value-of-return"

const line = (quantity: number, price: number, off = 0, tax = 0) => ({
  ...orderLine("ordli_1", quantity, price),
  tax_lines: tax
    ? [{ description: null, tax_rate_id: null, code: "vat", rate: tax, provider_id: null, metadata: null, data: null }]
    : [],
  adjustments: off
    ? [
        {
          description: null,
          promotion_id: null,
          code: "GIAM",
          raw_amount: rawOf(off),
          provider_id: null,
          is_tax_inclusive: true,
        },
      ]
    : [],
})

describe("what goods that came back are worth", () => {
  it("is the line's own total when a whole line comes back", () => {
    const [rice, honey] = [line(3, 30_000, 10_000), line(2, 50_000)]
    const kept = [
      { line: rice, before: 3, after: 3 },
      { line: honey, before: 2, after: 0 },
    ]
    expect(valueOfReturn(kept, 180_000)).toBe(100_000)
  })

  it("leaves credit and delivery out: the share is of what is still owed for goods", () => {
    expect(valueOfReturn([{ line: line(2, 50_000), before: 2, after: 1 }], 60_000)).toBe(30_000)
  })

  it("is nothing for goods that were free", () => {
    const kept = [
      { line: line(1, 10_000, 10_000), before: 1, after: 0 },
      { line: line(1, 20_000), before: 1, after: 1 },
    ]
    expect(valueOfReturn(kept, 20_000)).toBe(0)
  })

  const lines = fc.array(
    fc
      .record({
        quantity: fc.integer({ min: 1, max: 9 }),
        price: fc.integer({ min: 1, max: 999_999 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        tax: fc.constantFrom(0, 5, 8, 10),
      })
      .map(({ quantity, price, share, tax }) => line(quantity, price, Math.floor(quantity * price * share), tax)),
    { minLength: 1, maxLength: 6 },
  )

  it("adds up to everything owed for goods when every piece comes back, one by one, in any order", () => {
    const purchase = lines.chain((sold) => {
      const pieces = sold.flatMap((entry, index) => Array.from({ length: entry.quantity }, () => index))
      return fc.tuple(
        fc.constant(sold),
        fc.shuffledSubarray(pieces, { minLength: pieces.length, maxLength: pieces.length }),
        fc.integer({ min: 0, max: 5_000_000 }),
      )
    })
    fc.assert(
      fc.property(purchase, ([sold, order, goods]) => {
        let left = goods
        const kept = sold.map((entry) => entry.quantity)
        for (const index of order) {
          const step: KeptLine[] = sold.map((entry, at) => {
            const before = kept[at] ?? 0
            return { line: entry, before, after: at === index ? before - 1 : before }
          })
          kept[index] = (kept[index] ?? 0) - 1
          const value = valueOfReturn(step, left)
          expect(Number.isSafeInteger(value) && value >= 0 && value <= left).toBe(true)
          left -= value
        }
        expect(left).toBe(0)
      }),
    )
  })
})
