import { describe, expect, it } from "vitest"
import { testCart, testLine } from "./test-cart"
import { visibleCart } from "./visible-cart"

describe("visibleCart", () => {
  it("sums again with the packs asked for", () => {
    const cart = visibleCart(testCart([testLine(), testLine({ id: "line_2", unit_price: 98_000 })]), { line_1: 2 })
    expect(cart.goods_total).toBe(518_000)
    expect(cart.total).toBe(518_000)
    expect(cart.unit_count).toBe(3)
  })

  it("hides a line being removed, and its parcel when it was the last", () => {
    expect(visibleCart(testCart([testLine()]), { line_1: 0 }).parcels).toEqual([])
  })

  it("returns the server's cart untouched when nothing is wished for", () => {
    const cart = testCart([testLine()])
    expect(visibleCart(cart, {})).toBe(cart)
  })
})
