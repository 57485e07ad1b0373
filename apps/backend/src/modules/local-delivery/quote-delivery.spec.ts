import type { DeliveryTable } from "@cho-htx/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Parcel, quoteDelivery } from "./quote-delivery"

const table: DeliveryTable = {
  base_weight_g: 2000,
  step_weight_g: 500,
  zones: {
    same_commune: { base_fee: 10_000, step_fee: 1_000, days_min: 0, days_max: 1 },
    same_province: { base_fee: 20_000, step_fee: 2_500, days_min: 1, days_max: 2 },
    elsewhere: { base_fee: 35_000, step_fee: 5_000, days_min: 3, days_max: 5 },
  },
  free_from: 500_000,
  pickup: true,
}
// Hải Xuân and Hải Anh in Ninh Bình; Ba Đình in Hà Nội.
const home = "14308"
const neighbour = "14236"
const far = "00004"
const quote = (to: string, weightG: number, goodsTotal = 100_000) =>
  quoteDelivery(table, { from: home, to, weightG, goodsTotal })

describe("quoteDelivery", () => {
  it("charges by zone", () => {
    expect(quote(home, 1000)).toEqual({ zone: "same_commune", fee: 10_000, daysMin: 0, daysMax: 1 })
    expect(quote(neighbour, 1000)).toMatchObject({ zone: "same_province", fee: 20_000 })
    expect(quote(far, 1000)).toMatchObject({ zone: "elsewhere", fee: 35_000, daysMin: 3, daysMax: 5 })
  })
  it("keeps the base fee up to and including the first band", () => {
    expect(quote(far, 0)?.fee).toBe(35_000)
    expect(quote(far, 2000)?.fee).toBe(35_000)
  })
  it("adds a step for each band begun", () => {
    expect(quote(far, 2001)?.fee).toBe(40_000)
    expect(quote(far, 2500)?.fee).toBe(40_000)
    expect(quote(far, 2501)?.fee).toBe(45_000)
  })
  it("is free from the threshold on, not one đồng below", () => {
    expect(quote(far, 9000, 499_999)?.fee).toBeGreaterThan(0)
    expect(quote(far, 9000, 500_000)?.fee).toBe(0)
  })
  it("has no price for a commune that does not exist", () => {
    expect(quote("99999", 1000)).toBeNull()
  })
  it("refuses weights and totals no cart can have", () => {
    expect(() => quote(far, -1)).toThrow(RangeError)
    expect(() => quote(far, Number.NaN)).toThrow(RangeError)
    expect(() => quote(far, 1, -1)).toThrow(RangeError)
  })
})

const zone = fc.record({
  base_fee: fc.nat(200_000),
  step_fee: fc.nat(50_000),
  days_min: fc.nat(3),
  days_max: fc.nat(9),
})
const anyTable: fc.Arbitrary<DeliveryTable> = fc.record({
  base_weight_g: fc.integer({ min: 1, max: 20_000 }),
  step_weight_g: fc.integer({ min: 1, max: 5_000 }),
  zones: fc.record({ same_commune: zone, same_province: zone, elsewhere: zone }),
  free_from: fc.option(fc.integer({ min: 1, max: 5_000_000 })),
  pickup: fc.boolean(),
})
const feeOf = (any: DeliveryTable, parcel: Parcel): number => quoteDelivery(any, parcel)?.fee ?? Number.NaN
const place = fc.constantFrom(home, neighbour, far)
const weight = fc.nat(200_000)
const goods = fc.nat(10_000_000)

describe("quoteDelivery, for any table", () => {
  it("answers whole đồng, never below zero", () => {
    fc.assert(
      fc.property(anyTable, place, place, weight, goods, (any, from, to, weightG, goodsTotal) => {
        const fee = feeOf(any, { from, to, weightG, goodsTotal })
        expect(Number.isSafeInteger(fee) && fee >= 0).toBe(true)
      }),
    )
  })
  it("never gets cheaper with weight", () => {
    fc.assert(
      fc.property(anyTable, place, place, weight, weight, goods, (any, from, to, a, b, goodsTotal) => {
        const [light, heavy] = a < b ? [a, b] : [b, a]
        const fee = (weightG: number) => feeOf(any, { from, to, weightG, goodsTotal })
        expect(fee(light)).toBeLessThanOrEqual(fee(heavy))
      }),
    )
  })
  it("never gets dearer with the goods total, and is free at the threshold", () => {
    fc.assert(
      fc.property(anyTable, place, place, weight, goods, goods, (any, from, to, weightG, a, b) => {
        const [small, large] = a < b ? [a, b] : [b, a]
        const fee = (goodsTotal: number) => feeOf(any, { from, to, weightG, goodsTotal })
        expect(fee(large)).toBeLessThanOrEqual(fee(small))
        if (any.free_from !== null) expect(fee(any.free_from)).toBe(0)
      }),
    )
  })
  it("takes the same zone there and back", () => {
    fc.assert(
      fc.property(anyTable, place, place, weight, (any, from, to, weightG) => {
        const there = quoteDelivery(any, { from, to, weightG, goodsTotal: 0 })
        expect(quoteDelivery(any, { from: to, to: from, weightG, goodsTotal: 0 })).toEqual(there)
      }),
    )
  })
})
