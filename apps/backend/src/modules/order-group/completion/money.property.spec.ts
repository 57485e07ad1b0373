import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CartRow } from "./cart-row"
import { aCart, aCredit, aCut, aLine, aMethod, aTax } from "./cart-row.fixture"
import { discountOf, grossOf } from "./gross"
import { planOrders } from "./plan"
import { totalsOf } from "./totals"
import { withWholeDiscounts } from "./whole-discounts"
import { isRounding } from "./whole-totals"

const sellers = ["coop_a", "coop_b", "coop_c", "coop_d"]
const codes = ["GIAM", "TET", "XUAN"]

/** A cut of up to the whole of what is left of a line, in shares so that cuts never sum to more than the line, as Medusa's do. */
const cuts = fc.array(fc.tuple(fc.constantFrom(...codes), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), {
  maxLength: 3,
})
const rates = fc.constantFrom(0, 5, 8, 10)

const lineParts = fc.record({
  seller: fc.constantFrom(...sellers),
  price: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1000, max: 150_000 })),
  quantity: fc.integer({ min: 1, max: 999 }),
  rate: rates,
  inclusive: fc.boolean(),
  cuts,
})
const methodParts = fc.record({ fee: fc.integer({ min: 0, max: 99_999 }), rate: rates, inclusive: fc.boolean(), cuts })

/** Adjustments that share out `gross` (đồng with tax): fractions of a đồng are the rule. */
function adjustmentsOf(gross: number, rate: number, parts: [string, number, boolean][], inclusiveOnly?: boolean) {
  let left = gross
  return parts.map(([code, share, inclusive], index) => {
    const cut = left * share * (index === 0 ? 1 : 0.999)
    left -= cut
    const withoutTax = inclusiveOnly === false || !inclusive
    const amount = withoutTax ? cut / (1 + rate / 100) : cut
    return aCut((Math.floor(amount * 10_000) / 10_000).toFixed(4), code, !withoutTax)
  })
}

const carts: fc.Arbitrary<CartRow> = fc
  .record({
    lines: fc.array(lineParts, { minLength: 1, maxLength: 12 }),
    methods: fc.array(methodParts, { minLength: 4, maxLength: 4 }),
    credit: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
  })
  .map(({ lines, methods, credit }) => {
    const gross = (price: number, rate: number, inclusive: boolean) => (inclusive ? price : price * (1 + rate / 100))
    const cart = aCart({
      lines: lines.map((row, index) =>
        aLine(
          {
            id: `line_${index}`,
            cooperative_id: row.seller,
            quantity: row.quantity,
            is_tax_inclusive: row.inclusive,
            tax_lines: [aTax(row.rate)],
            adjustments: adjustmentsOf(gross(row.price * row.quantity, row.rate, row.inclusive), row.rate, row.cuts),
          },
          row.price,
        ),
      ),
      methods: sellers.flatMap((seller, index) => {
        const row = methods[index]
        if (!row || !lines.some((line) => line.seller === seller)) return []
        const adjustments = adjustmentsOf(gross(row.fee, row.rate, row.inclusive), row.rate, row.cuts, false)
        const taxed = { is_tax_inclusive: row.inclusive, tax_lines: [aTax(row.rate)], adjustments }
        return [aMethod({ id: `method_${seller}`, cooperative_id: seller, ...taxed }, row.fee)]
      }),
    })
    let left = planOrders(cart).total
    const credit_lines = credit.map((share, index) => {
      const amount = Math.floor(left * share)
      left -= amount
      return aCredit(`credit_${index}`, amount)
    })
    return { ...cart, credit_lines }
  })

const runs = { numRuns: 250 }
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
const owners = (cart: CartRow) => [...cart.lines, ...cart.methods]

describe("the money of any cart", () => {
  it("is whole đồng, never negative, and the orders are the total and what credit leaves of Medusa's own", () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const { orders, total } = planOrders(cart)
        expect(orders.every((order) => Number.isSafeInteger(order.total) && order.total >= 0)).toBe(true)
        expect(sum(orders.map((order) => order.total))).toBe(total)
        const whole = withWholeDiscounts(cart)
        const credit = sum(cart.credit_lines.map((line) => Number(line.raw_amount.value)))
        expect(total).toBe(totalsOf("vnd", whole.lines, whole.methods).total - credit)
      }),
      runs,
    )
  })

  it("keeps every discount whole with tax, and never above its line or delivery", () => {
    fc.assert(
      fc.property(carts, (cart) => {
        for (const owner of owners(withWholeDiscounts(cart))) {
          const discounts = owner.adjustments.filter((cut) => !isRounding(cut)).map((cut) => discountOf(owner, cut))
          expect(discounts.every((discount) => discount.isInteger() && discount.gte(0))).toBe(true)
          expect(sum(discounts.map((discount) => discount.toNumber()))).toBeLessThanOrEqual(grossOf(owner).toNumber())
        }
      }),
      runs,
    )
  })

  it("is cut down by less than 1 đồng a line where a price without tax makes fractions", () => {
    fc.assert(
      fc.property(carts, (cart) => {
        for (const owner of owners(withWholeDiscounts(cart))) {
          const roundings = owner.adjustments.filter(isRounding)
          expect(roundings.length).toBeLessThanOrEqual(owner.is_tax_inclusive ? 0 : 1)
          for (const cut of roundings) expect(discountOf(owner, cut).toNumber()).toBeLessThan(1)
        }
      }),
      runs,
    )
  })

  it("is the same however the lines stand, and when it is rounded again", () => {
    const shuffled = carts.chain((cart) =>
      fc.tuple(fc.constant(cart), fc.shuffledSubarray(cart.lines, { minLength: cart.lines.length })),
    )
    const discounts = (cart: CartRow) =>
      Object.fromEntries(owners(withWholeDiscounts(cart)).map((owner) => [owner.id, owner.adjustments]))
    fc.assert(
      fc.property(shuffled, ([cart, lines]) => {
        expect(discounts({ ...cart, lines })).toEqual(discounts(cart))
        expect(discounts(withWholeDiscounts(cart))).toEqual(discounts(cart))
        const totals = (of: CartRow) => planOrders(of).orders.map((order) => [order.cooperative_id, order.total])
        expect(totals({ ...cart, lines })).toEqual(totals(cart))
      }),
      runs,
    )
  })

  it("leaves a delivery with its cooperative, and spends every credit line to the đồng", () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const { orders } = planOrders(cart)
        for (const order of orders)
          expect(order.methods.map((method) => method.cooperative_id)).toEqual([order.cooperative_id])
        for (const line of cart.credit_lines) {
          const parts = orders.flatMap((order) => order.credit.filter((part) => part.id === line.id))
          expect(sum(parts.map((part) => part.amount))).toBe(Number(line.raw_amount.value))
          expect(parts.every((part) => Number.isSafeInteger(part.amount) && part.amount > 0)).toBe(true)
        }
      }),
      runs,
    )
  })
})
