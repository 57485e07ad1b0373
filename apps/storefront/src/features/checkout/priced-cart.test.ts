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

function cartWith(deliveries: DeliveryChoice[]) {
  const cart = testCart([testLine()])
  return { ...cart, parcels: cart.parcels.map((parcel) => ({ ...parcel, deliveries })) }
}

describe("pricedCart", () => {
  it("adds the fee of the delivery the buyer chose", () => {
    const priced = pricedCart(cartWith([choice("home", 30_000), choice("pickup", 0)]), { coop_1: "pickup" }, true)
    expect(priced).toMatchObject({ delivery: 0, total: 210_000 })
  })

  it("takes the first delivery where none is named", () => {
    expect(pricedCart(cartWith([choice("home", 30_000)]), {}, true)).toMatchObject({ delivery: 30_000, total: 240_000 })
  })

  it("does not guess a fee before the commune is known", () => {
    expect(pricedCart(cartWith([choice("home", 30_000)]), {}, false)).toMatchObject({ delivery: null, total: 210_000 })
  })

  it("does not guess a fee where nothing is offered", () => {
    expect(pricedCart(cartWith([]), {}, true).delivery).toBeNull()
  })
})
