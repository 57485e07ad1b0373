import type { AdminCaseResponse } from "@cho-htx/contracts"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { createCooperative, plainDelivery } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { GATEWAY } from "../../fixtures/payments.js"
import { offerPickup } from "../../fixtures/pickup.js"
import { createProduct } from "../../fixtures/product.js"
import { call } from "../../harness/http.js"
import { choosePayment, paidCart } from "../checkout/paid-cart.js"
import { readyCart, shopper } from "../checkout/shopper.js"
import { type GatewayDesk, openGatewayDesk, patience } from "./gateway-desk.js"
import { papersSayWhoPays } from "./papers.js"
import { type Sold, type StaffDesk, soldOf } from "./sold.js"

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

/** Movements of a payment, with the state of the payment itself. */
const movementsOf = async ({ payment }: Sold) =>
  (
    await market.pool.query<{ id: string; kind: string; state: string; canceled: boolean }>(
      `select m.id, m.kind, m.state, p.canceled_at is not null as canceled from money_movement m join payment p on p.id = m.payment_id
      where p.id = $1 order by m.created_at, m.id`,
      [payment],
    )
  ).rows

/** Has the gateway refuse a movement until it comes before a person; answers its case. */
async function stuck(order: Sold, kind: "capture" | "void"): Promise<{ id: string; movement: string }> {
  await expect.poll(async () => (await movementsOf(order)).map((row) => row.kind), patience).toEqual([kind])
  const [movement] = await movementsOf(order)
  await market.pool.query("update money_movement set attempts = 4, retry_at = now() where id = $1", [movement?.id])
  const open = async () =>
    (
      await market.pool.query<{ id: string; reason: string }>(
        "select id, detail ->> 'reason' as reason from checkout_case where subject_id = $1 and state = 'open'",
        [movement?.id],
      )
    ).rows
  await expect.poll(async () => (await open()).map((row) => row.reason), patience).toEqual([kind])
  const [found] = await open()
  return { id: found?.id ?? "", movement: movement?.id ?? "" }
}

const resolve = async (id: string, json: unknown) =>
  call<AdminCaseResponse & { message: string }>(`${at.backend.url}/admin/checkout-cases/${id}/resolve`, {
    json,
    token: await adminToken(at.backend),
  })

const byHand = { resolution: "done_by_hand", note: "Đã làm trên trang của cổng" }

describe("the promise of a purchase that was canceled", () => {
  const promised = async () => {
    at.gateway.mood = () => "approve"
    return prepaid()
  }

  it("is ended at the gateway when its last order is canceled, and not before", async () => {
    at.gateway.mood = () => "approve"
    const other = await createProduct(market, await createCooperative(market), { price: 80_000 })
    const buyer = shopper(market)
    const lines = [at.product, other].map(({ variantId }) => ({ variant_id: variantId, quantity: 1 }))
    const cart = await paidCart(market, buyer, lines, GATEWAY)
    const [first, second] = await soldOf(market, (await buyer.complete(cart.id)).body.order_group.id)
    if (!first || !second) throw new Error("two orders were expected")
    await desk.step(first.order, "cancel", { reason: "Hết hàng" })
    expect(await movementsOf(first)).toEqual([])
    await desk.step(second.order, "cancel", { reason: "Hết hàng" })
    await expect.poll(() => at.gateway.charges.get(cart.session)?.state, patience).toBe("canceled")
    await expect
      .poll(() => movementsOf(first), patience)
      .toMatchObject([{ kind: "void", state: "done", canceled: true }])
    expect(at.refundsOf(cart)).toEqual([])
    expect((await desk.money(second)).captured).toBe(0)
  })

  it("comes before a person when the gateway keeps it, and ends when it is tried again", async () => {
    const order = await promised()
    at.gateway.broken = true
    await desk.step(order.order, "cancel", { reason: "Người mua đổi ý" })
    const found = await stuck(order, "void")
    at.gateway.broken = false
    expect((await resolve(found.id, { resolution: "retry" })).status).toBe(200)
    expect(await movementsOf(order)).toMatchObject([{ state: "done", canceled: true }])
    expect(at.gateway.charges.get(order.session)?.state).toBe("canceled")
  })

  it("is booked as ended, once, when a person has done so at the gateway", async () => {
    const order = await promised()
    at.gateway.broken = true
    await desk.step(order.order, "cancel", { reason: "Người mua đổi ý" })
    const found = await stuck(order, "void")
    const ends = [await resolve(found.id, byHand), await resolve(found.id, byHand)]
    expect(ends.map(({ status }) => status)).toEqual([200, 200])
    expect(ends[0]?.body.checkout_case).toMatchObject({ state: "resolved", ...byHand })
    expect(await movementsOf(order)).toMatchObject([{ kind: "void", state: "done", canceled: true }])
  })
})

describe("the promise of goods the buyer fetches", () => {
  it("is taken when they are fetched, and not before", async () => {
    at.gateway.mood = () => "approve"
    const cooperative = await createCooperative(market, { delivery: { ...plainDelivery, pickup: true } })
    const { variantId } = await createProduct(market, cooperative, { price: 50_000 })
    const pickup = await offerPickup(market, cooperative)
    const buyer = shopper(market)
    const cart = await readyCart(buyer, [{ variant_id: variantId, quantity: 1 }])
    await buyer.checkout(cart, { deliveries: { [cooperative.id]: pickup } })
    const session = await choosePayment(market, buyer, cart, GATEWAY)
    const [order] = await soldOf(market, (await buyer.complete(cart)).body.order_group.id)
    if (!order) throw new Error("nothing was sold")
    await desk.step(order.order, "confirm")
    await desk.step(order.order, "pack")
    expect(await movementsOf(order)).toEqual([])
    await desk.step(order.order, "deliver")
    await expect.poll(async () => (await desk.money(order)).captured, patience).toBe(50_000)
    expect(at.gateway.charges.get(session)).toMatchObject({ state: "captured", times: 1 })
  })
})

describe("a capture that the gateway keeps refusing", () => {
  /** A purchase whose goods have left while the gateway is out of order. */
  const sent = async () => {
    at.gateway.mood = () => "approve"
    const order = await prepaid()
    at.gateway.broken = true
    await desk.deliver(order)
    return { order, found: await stuck(order, "capture") }
  }

  it("is booked, once, when a person has taken the money at the gateway", async () => {
    const { order, found } = await sent()
    const ends = [await resolve(found.id, byHand), await resolve(found.id, byHand)]
    expect(ends.map(({ status }) => status)).toEqual([200, 200])
    expect(ends[0]?.body.checkout_case).toMatchObject({ state: "resolved", ...byHand })
    expect(await desk.money(order)).toMatchObject({
      captured: order.total,
      movements: [{ kind: "capture", state: "done" }],
    })
    const { rows } = await market.pool.query("select payment_state from order_group where id = $1", [order.group])
    expect(rows).toEqual([{ payment_state: "paid" }])
  })

  it("is taken when a person has it tried again", async () => {
    const { order, found } = await sent()
    at.gateway.broken = false
    expect((await resolve(found.id, { resolution: "retry" })).status).toBe(200)
    expect((await desk.money(order)).captured).toBe(order.total)
    expect(at.gateway.charges.get(order.session)).toMatchObject({ state: "captured", times: 1 })
  })
})

papersSayWhoPays(() => at)
