import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CartRow } from "./cart-row"
import { aCart, aCut, aLine, aMethod, aTax } from "./cart-row.fixture"
import { planOrders } from "./plan"
import { lineNeeds, stockNeeds } from "./stock-needs"
import { totalsOf } from "./totals"
import { withWholeDiscounts } from "./whole-discounts"

const sellers = ["coop_a", "coop_b", "coop_c", "coop_d"]

/** Carts over up to four cooperatives, with taxes and up to two promotions that make fractions of a đồng. */
const carts: fc.Arbitrary<CartRow> = fc
  .array(
    fc.record({
      seller: fc.constantFrom(...sellers),
      price: fc.integer({ min: 1000, max: 150_000 }),
      quantity: fc.integer({ min: 1, max: 999 }),
      rate: fc.constantFrom(0, 5, 8, 10),
      item: fc.integer({ min: 1, max: 5 }),
      cuts: fc.array(fc.tuple(fc.constantFrom("GIAM", "TET"), fc.integer({ min: 0, max: 999_999 })), { maxLength: 2 }),
      inclusive: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => {
    const lines = rows.map((row, index) =>
      aLine(
        {
          id: `l${index}`,
          cooperative_id: row.seller,
          quantity: row.quantity,
          tax_lines: [aTax(row.rate)],
          adjustments: row.cuts.map(([code, thousandths]) => aCut(String(thousandths / 1000), code, row.inclusive)),
          stock: [
            {
              inventory_item_id: `i${row.item}`,
              required_quantity: 1 + (row.item % 2),
              level: { location_id: "sloc", available: 1 },
            },
          ],
        },
        row.price,
      ),
    )
    const used = [...new Set(rows.map((row) => row.seller))]
    return aCart({ lines, methods: used.map((seller) => aMethod({ id: seller, cooperative_id: seller }, 15_000)) })
  })

describe("the plan of a purchase", () => {
  it("makes one order per cooperative, with its own lines and its own delivery", () => {
    const cart = aCart({
      lines: [
        aLine({ id: "1", cooperative_id: "coop_b" }),
        aLine({ id: "2" }),
        aLine({ id: "3", cooperative_id: "coop_b" }),
      ],
      methods: [aMethod({ id: "a" }), aMethod({ id: "b", cooperative_id: "coop_b" })],
    })
    const { orders, total } = planOrders(cart)
    expect(orders.map((order) => [order.cooperative_id, order.lines.map((line) => line.id), order.total])).toEqual([
      ["coop_a", ["2"], 65_000],
      ["coop_b", ["1", "3"], 115_000],
    ])
    expect(total).toBe(180_000)
  })

  it("takes a discount off the order whose lines it cuts", () => {
    const lines = [aLine({ id: "1", adjustments: [aCut("5000")] }), aLine({ id: "2", cooperative_id: "coop_b" })]
    expect(planOrders(aCart({ lines })).orders.map((order) => order.total)).toEqual([45_000, 50_000])
  })

  it("keeps every line once, whole đồng, and orders that sum to the cart as Medusa counts it", () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const { orders, total } = planOrders(cart)
        const whole = withWholeDiscounts(cart)
        expect(orders.flatMap((order) => order.lines.map((line) => line.id)).sort()).toEqual(
          cart.lines.map((line) => line.id).sort(),
        )
        for (const order of orders)
          expect(order.methods.map((method) => method.cooperative_id)).toEqual([order.cooperative_id])
        expect(orders.every((order) => Number.isSafeInteger(order.total))).toBe(true)
        expect(total).toBe(totalsOf("vnd", whole.lines, whole.methods).total)
      }),
      { numRuns: 60 },
    )
  })

  it("gives as much discount as the promotion gave, to the đồng", () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const given = (code: string, from: CartRow) =>
          from.lines.reduce((sum, line) => {
            const rate = line.tax_lines.reduce((all, tax) => all + tax.rate, 0) / 100
            const cuts = line.adjustments.filter((cut) => cut.code === code)
            return (
              sum +
              cuts.reduce((all, cut) => all + Number(cut.raw_amount.value) * (cut.is_tax_inclusive ? 1 : 1 + rate), 0)
            )
          }, 0)
        for (const code of ["GIAM", "TET"])
          expect(Math.abs(given(code, withWholeDiscounts(cart)) - given(code, cart))).toBeLessThanOrEqual(0.500001)
      }),
      { numRuns: 60 },
    )
  })
})

describe("what stock a purchase needs", () => {
  it("is summed per inventory item, in one order for every buyer", () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const needs = stockNeeds(cart.lines)
        const items = needs.map((need) => need.inventory_item_id)
        expect(items).toEqual([...new Set(items)].sort())
        const sum = (rows: readonly { quantity: number }[]) => rows.reduce((total, row) => total + row.quantity, 0)
        expect(sum(needs)).toBe(sum(lineNeeds(cart.lines)))
      }),
      { numRuns: 60 },
    )
  })
})
