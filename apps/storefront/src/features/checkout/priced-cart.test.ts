import type { DeliveryChoice } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { testCart, testLine } from "../cart/test-cart"
import { pricedCart } from "./priced-cart"

const choice = (id: string, fee: number): DeliveryChoice => ({
  id,
  kind: "home",
  label: "Giao tận nhà",
  detail: "",
  fee,
  earliest_on: null,
  latest_on: null,
})

const cart = testCart([testLine()])

describe("pricedCart", () => {
  it("adds the fee of the delivery the buyer chose", () => {
    const priced = pricedCart(cart, { coop_1: "pickup" }, { coop_1: [choice("home", 30_000), choice("pickup", 0)] })
    expect(priced).toMatchObject({ delivery: 0, total: 210_000 })
  })

  it("takes the first delivery where none is named", () => {
    expect(pricedCart(cart, {}, { coop_1: [choice("home", 30_000)] })).toMatchObject({
      delivery: 30_000,
      total: 240_000,
    })
  })

  it("does not guess a fee before the commune is known", () => {
    expect(pricedCart(cart, {}, null)).toMatchObject({ delivery: null, total: 210_000 })
  })

  it("does not guess a fee where nothing is offered", () => {
    expect(pricedCart(cart, {}, { coop_1: [] }).delivery).toBeNull()
  })
})
