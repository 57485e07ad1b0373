import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { GATEWAY } from "../../fixtures/payments.js"
import { createProduct } from "../../fixtures/product.js"
import { call } from "../../harness/http.js"
import { paidCart } from "../checkout/paid-cart.js"
import { shopper } from "../checkout/shopper.js"
import { type GatewayDesk, openGatewayDesk, patience } from "./gateway-desk.js"
import { type Sold, type StaffDesk, soldOf, staffDesk } from "./sold.js"

let at: GatewayDesk
let desk: StaffDesk
let market: Market

beforeAll(async () => {
  at = await openGatewayDesk()
  desk = at.desk
  market = at.market
})
afterEach(() => at.calm())
afterAll(() => at?.stop())

const prepaid = () => at.prepaid()
const refundsOf = (charge: { session: string }) => at.refundsOf(charge)

describe("a refund through a gateway", () => {
  it("asks the gateway once, with the movement's id as key", async () => {
    const order = await prepaid()
    await desk.deliver(order)
    const { body } = await desk.refund(order, 30_000)
    expect(body.refund.state).toBe("done")
    expect(refundsOf(order)).toEqual([[body.refund.id, 30_000]])
  })

  it("counts as promised while the gateway is out of order, and is done once when it is back", async () => {
    const order = await prepaid()
    await desk.deliver(order)
    at.gateway.broken = true
    const { body } = await desk.refund(order, order.total)
    expect(body.refund.state).toBe("pending")
    expect(await desk.money(order)).toMatchObject({ refunding: order.total, refundable: 0, refunded: 0 })
    expect((await desk.refund(order, 1)).status).toBe(400)
    at.gateway.broken = false
    await market.pool.query("update money_movement set retry_at = null where id = $1", [body.refund.id])
    await expect.poll(async () => (await desk.money(order)).refunded, { timeout: 20_000 }).toBe(order.total)
    expect(refundsOf(order)).toEqual([[body.refund.id, order.total]])
  })

  it("gives a canceled order's money back without anybody asking", async () => {
    const order = await prepaid()
    await desk.step(order.order, "cancel", { reason: "Người mua đổi ý" })
    await expect.poll(async () => (await desk.money(order)).refunded, { timeout: 20_000 }).toBe(order.total)
    expect(refundsOf(order).map(([, amount]) => amount)).toEqual([order.total])
  })

  it.each(["money.refund.committed", "money.refund.claimed", "money.refund.provided", "money.refund.recorded"])(
    "happens once when the process dies at %s",
    async (point) => {
      const order = await prepaid()
      await desk.deliver(order)
      const doomed = await at.backend.add({ FAULT_POINT: point })
      const lone = await staffDesk([doomed.url])
      await expect(lone.refund(order, 25_000)).rejects.toThrow()
      await expect.poll(async () => (await desk.money(order)).refunded, { timeout: 40_000 }).toBe(25_000)
      expect(refundsOf(order).map(([, amount]) => amount)).toEqual([25_000])
    },
    60_000,
  )
})

describe("money a gateway has only promised", () => {
  it("is taken once for the whole purchase when its first parcel leaves, and what was canceled before goes back", async () => {
    at.gateway.mood = () => "approve"
    const other = await createProduct(market, await createCooperative(market), { price: 80_000 })
    const buyer = shopper(market)
    const lines = [at.product, other].map(({ variantId }) => ({ variant_id: variantId, quantity: 1 }))
    const cart = await paidCart(market, buyer, lines, GATEWAY)
    const [first, second] = await soldOf(market, (await buyer.complete(cart.id)).body.order_group.id)
    if (!first || !second) throw new Error("two orders were expected")
    await desk.step(second.order, "cancel", { reason: "Hết hàng" })
    expect(await desk.money(first)).toMatchObject({ captured: 0 })
    await desk.deliver(first)
    await expect.poll(async () => (await desk.money(second)).refunded, { timeout: 20_000 }).toBe(second.total)
    expect(await desk.money(first)).toMatchObject({ captured: first.total, refunding: 0, refunded: 0 })
    expect(at.gateway.charges.get(cart.session)).toMatchObject({ state: "captured", times: 1 })
    expect(refundsOf(cart).map(([, amount]) => amount)).toEqual([second.total])
  })

  it.each(["money.capture.claimed", "money.capture.provided", "money.capture.recorded"])(
    "is taken once when the process dies at %s",
    async (point) => {
      at.gateway.mood = () => "approve"
      const doomed = await at.backend.add({ FAULT_POINT: point })
      const isUp = () =>
        call(`${doomed.url}/health`).then(
          () => true,
          () => false,
        )
      const orders: Sold[] = []
      // Three processes work off what waits: purchases follow until the doomed one has taken its turn.
      while (orders.length < 20 && (await isUp())) {
        const order = await prepaid()
        await desk.deliver(order)
        orders.push(order)
        await expect.poll(() => desk.money(order).then(({ captured }) => captured), patience).toBe(order.total)
      }
      expect(await isUp()).toBe(false)
      const movements = (await Promise.all(orders.map(desk.money))).map((money) => money.movements.length)
      expect(movements).toEqual(orders.map(() => 1))
    },
    180_000,
  )
})
