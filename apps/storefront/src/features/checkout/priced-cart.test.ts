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

  it("takes the server's fee where a promotion cut it, and the buyer's credit off the whole", () => {
    const home = choice("home", 30_000)
    const [parcel] = cart.parcels
    if (!parcel) throw new Error("The test cart has a parcel.")
    const cut = { ...parcel, deliveries: [home], chosen_delivery_id: "home", delivery_fee: 10_000, total: 220_000 }
    const priced = pricedCart({ ...cart, parcels: [cut], credit_total: 5_000 }, {}, { coop_1: [home] })
    expect(priced).toMatchObject({ delivery: 10_000, total: 215_000 })
  })

  it("does not mix a fee cut for one commune into the price for another", () => {
    const [parcel] = cart.parcels
    if (!parcel) throw new Error("The test cart has a parcel.")
    const old = { ...parcel, deliveries: [choice("home", 30_000)], chosen_delivery_id: "home", delivery_fee: 10_000 }
    expect(pricedCart({ ...cart, parcels: [old] }, {}, { coop_1: [choice("home", 45_000)] }).delivery).toBe(45_000)
  })
})
