import { expect, it } from "vitest"
import { parcelOf } from "./parcel-of"

it("adds weights in grams and takes discounts off the goods", () => {
  const lines = [
    { id: "a", quantity: 2, unit_price: 42_000, variant: { weight: 1000 } },
    { id: "b", quantity: 1, unit_price: 90_000, variant: { weight: null }, product: { weight: 300 } },
    { id: "c", quantity: 3, unit_price: 1_000, variant: null },
  ]
  expect(parcelOf(lines, { a: 4_000 })).toEqual({ weightG: 2300, goodsTotal: 173_000 })
})

it("never counts goods below nothing", () => {
  expect(parcelOf([{ id: "a", quantity: 1, unit_price: 100 }], { a: 200 }).goodsTotal).toBe(0)
})
