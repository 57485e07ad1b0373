import { beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative, plainDelivery } from "../../fixtures/cooperative.js"
import { makeKit } from "../../fixtures/kit.js"
import type { Market } from "../../fixtures/market.js"
import { offerPickup } from "../../fixtures/pickup.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { call } from "../../harness/http.js"
import { readyCart } from "../checkout/shopper.js"
import { type Sold, type StaffDesk, soldOf, staffDesk } from "../money/sold.js"
import { levelOf } from "../stock/stock-room.js"
import type { Counter } from "./counter.js"
import { carrier, reason } from "./staff-steps.js"

/** Orders whose lines take several inventory items, or share one, and orders that are fetched. */
export function kitsAndPickup(counter: () => Counter): void {
  let market: Market
  let desk: StaffDesk
  let cooperative: CooperativeFixture
  let honey: ProductFixture
  let basket: ProductFixture

  beforeAll(async () => {
    market = counter().market
    desk = await staffDesk(counter().backend.urls)
    cooperative = await createCooperative(market, { delivery: { ...plainDelivery, pickup: true } })
    honey = await createProduct(market, cooperative, { price: 50_000, stock: 100 })
    basket = await createProduct(market, cooperative, { price: 200_000, stock: 100 })
    // A basket is three boxes of its own and two jars of the honey that is sold beside it.
    await makeKit(market, basket, { own: 3, parts: [[honey, 2]] })
  })

  /** Jars and boxes: [on the shelf, promised], as they differ from the start. */
  async function moved(): Promise<Record<"jars" | "boxes", [number, number]>> {
    const [jars, boxes] = [await levelOf(market, honey), await levelOf(market, basket)]
    return { jars: [jars.stocked - 100, jars.reserved], boxes: [boxes.stocked - 100, boxes.reserved] }
  }

  /** One order of two baskets and one jar, cheapest line first. */
  async function sold(deliveries: Record<string, string> = {}): Promise<Sold> {
    const lines = [
      { variant_id: honey.variantId, quantity: 1 },
      { variant_id: basket.variantId, quantity: 2 },
    ]
    const cart = await readyCart(counter().buyer, lines)
    await counter().buyer.checkout(cart, { deliveries })
    const { body } = await counter().buyer.complete(cart)
    const [order] = await soldOf(market, body.order_group.id)
    if (!order) throw new Error(`not placed: ${JSON.stringify(body)}`)
    return order
  }

  const steps = async ({ order }: Sold, ...names: string[]) => {
    for (const name of names)
      await desk.step(order, name, name === "hand-over" ? carrier : name === "fail" ? { reason } : {})
  }

  describe("an order of kits and of a part of them", () => {
    it("reserves and packs what the recipe takes of each item, both lines together", async () => {
      const order = await sold()
      expect(await moved()).toEqual({ jars: [0, 5], boxes: [0, 6] })
      await steps(order, "confirm", "pack")
      expect(await moved()).toEqual({ jars: [-5, 0], boxes: [-6, 0] })
      await desk.step(order.order, "cancel", { reason })
      expect(await moved()).toEqual({ jars: [0, 0], boxes: [0, 0] })
    })

    it("frees a basket's share when one of two is canceled, and no jar of the other line", async () => {
      const order = await sold()
      const line = order.lines[1]?.line_id
      await desk.step(order.order, "cancel-lines", { lines: [{ line_id: line, quantity: 1 }], reason })
      expect(await moved()).toEqual({ jars: [0, 3], boxes: [0, 3] })
      await steps(order, "confirm", "pack")
      expect(await moved()).toEqual({ jars: [-3, 0], boxes: [-3, 0] })
      await desk.step(order.order, "cancel", { reason })
      expect(await moved()).toEqual({ jars: [0, 0], boxes: [0, 0] })
    })

    it("goes back to the shelf whole when nobody took it", async () => {
      const order = await sold()
      await steps(order, "confirm", "pack", "hand-over", "fail", "return-to-stock")
      expect(await moved()).toEqual({ jars: [0, 0], boxes: [0, 0] })
    })

    it("brings back the parts of the one basket that came back whole, and none of the damaged one", async () => {
      const order = await sold()
      await desk.deliver(order)
      const [jar, baskets] = order.lines
      const opened = await desk.open(order, order.lines)
      const received = await desk.receive(order, opened.body.return.id, [
        { line_id: jar?.line_id ?? "", restocked: 1, damaged: 0 },
        { line_id: baskets?.line_id ?? "", restocked: 1, damaged: 1 },
      ])
      expect(received.status).toBe(200)
      expect(await moved()).toEqual({ jars: [-2, 0], boxes: [-3, 0] })
    })

    it("is never packed from goods somebody has counted away", async () => {
      const before = await moved()
      const order = await sold()
      await steps(order, "confirm")
      const path = `${market.url}/admin/stock/${honey.variantId}`
      const counted = await call<{ message: string }>(path, {
        json: { mode: "set", quantity: 4, reason },
        token: counter().token,
      })
      expect(counted.status).toBe(409)
      await steps(order, "pack")
      await desk.step(order.order, "cancel", { reason })
      expect(await moved()).toEqual(before)
    })
  })

  describe("an order the buyer fetches", () => {
    it("knows no carrier: it is delivered from the shelf it was packed at, and its cash is remitted", async () => {
      const before = await moved()
      const order = await sold({ [cooperative.id]: await offerPickup(market, cooperative) })
      const { staff } = counter()
      const next = async () => (await staff.read(order.order)).body.parcel.next
      await steps(order, "confirm", "pack")
      expect(await next()).toEqual(["deliver", "cancel"])
      for (const [step, body] of [
        ["hand-over", carrier],
        ["fail", { reason }],
      ] as const)
        expect([step, (await staff.take(order.order, step, body)).status]).toEqual([step, 409])
      await steps(order, "deliver")
      expect(await next()).toEqual(["remit", "return"])
      await steps(order, "remit")
      expect(await desk.money(order)).toMatchObject({ amount: 450_000, captured: 450_000, canceled: 0 })
      const after = await moved()
      expect([after.jars[0] - before.jars[0], after.boxes[0] - before.boxes[0]]).toEqual([-5, -6])
    })
  })
}
