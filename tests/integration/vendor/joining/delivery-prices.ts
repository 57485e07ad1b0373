import type { DeliveryTable, VendorCooperativeResponse } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { createCooperative, plainDelivery } from "../../../fixtures/cooperative.js"
import { createMember } from "../../../fixtures/member.js"
import { createProduct } from "../../../fixtures/product.js"
import { readyCart, receiver, shopper } from "../../checkout/shopper.js"
import type { Stage, Told } from "./desk.js"

/** The plain table with another price for the receiver's zone. */
const priced = (base_fee: number): DeliveryTable => ({
  ...plainDelivery,
  zones: { ...plainDelivery.zones, same_commune: { ...plainDelivery.zones.same_commune, base_fee } },
})

/** What a cooperative asks for delivery, from the page where its members set it to the buyer's cart. */
export function deliveryPrices(stage: () => Stage): void {
  async function seller() {
    const { market, ask } = stage()
    const cooperative = await createCooperative(market)
    const product = await createProduct(market, cooperative, { price: 50_000, weight: 2500, stock: 5 })
    const token = async (role: "owner" | "manager" | "packer") =>
      (await createMember(market, cooperative.id, role)).token
    const say = (by: string, delivery: DeliveryTable, seen?: DeliveryTable) =>
      ask<VendorCooperativeResponse & Told>("cooperative", {
        token: by,
        json: { delivery, ...(seen ? { seen: { delivery: seen } } : {}) },
      })
    return { token, say, buyer: shopper(market), lines: [{ variant_id: product.variantId, quantity: 1 }] }
  }

  describe("a delivery table a member has changed", () => {
    it("prices carts at once; an order that was placed keeps its fee", async () => {
      const { token, say, buyer, lines } = await seller()
      const placed = (await buyer.complete(await readyCart(buyer, lines))).body.order_group
      expect(placed.total).toBe(50_000 + 15_000 + 3_000)
      const { cart } = (await buyer.create(lines)).body
      expect((await say(await token("manager"), priced(20_000))).status).toBe(200)
      expect((await buyer.quote(cart.id, receiver.commune_code)).body.cart.delivery_total).toBe(20_000 + 3_000)
      expect((await buyer.track(placed.code, receiver.phone)).body.order_group.total).toBe(placed.total)
    })

    it("writes over no table another member wrote meanwhile, unless that one was seen", async () => {
      const { token, say } = await seller()
      const [owner, manager] = [await token("owner"), await token("manager")]
      expect((await say(owner, priced(20_000), plainDelivery)).status).toBe(200)
      const late = await say(manager, priced(25_000), plainDelivery)
      expect([late.status, late.body.details?.map(({ path }) => path)]).toEqual([409, ["delivery"]])
      // Sent again because the answer was lost, it is no conflict with itself.
      expect((await say(owner, priced(20_000), plainDelivery)).status).toBe(200)
      const now = await say(manager, priced(25_000), priced(20_000))
      expect(now.body.cooperative.delivery.zones.same_commune.base_fee).toBe(25_000)
    })

    it("is not a packer's to change", async () => {
      const { token, say } = await seller()
      expect((await say(await token("packer"), priced(20_000), plainDelivery)).status).toBe(403)
    })
  })
}
