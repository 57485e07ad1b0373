import type { AdminCaseListResponse, AdminCaseResponse, AdminCheckoutCase } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { GATEWAY, offerTestPayments, paymentEnv, TRANSFER } from "../../fixtures/payments.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { type FakeGateway, startGateway } from "../../harness/fake-gateway.js"
import { type Ask, signInStaff } from "../console/staff.js"
import { type Sold, type StaffDesk, sell, soldOf, staffDesk } from "../money/sold.js"
import { choosePayment, paidCart } from "./paid-cart.js"
import { shopper } from "./shopper.js"

let gateway: FakeGateway
let backend: Backend
let market: Market
let staff: Ask
let desk: StaffDesk
let product: ProductFixture

beforeAll(async () => {
  gateway = await startGateway()
  backend = await startBackend({ env: paymentEnv(gateway) })
  market = await openMarket(backend)
  await offerTestPayments(market)
  staff = await signInStaff(backend)
  desk = await staffDesk([backend.url])
  product = await createProduct(market, await createCooperative(market), { price: 50_000, stock: 500 })
})
afterAll(async () => {
  await backend?.stop()
  await gateway?.stop()
})

const soon = { timeout: 20_000, interval: 100 }
const wanted = () => [{ variant_id: product.variantId, quantity: 2 }]

async function caseOf(subject: string): Promise<AdminCheckoutCase> {
  const find = async () => {
    const { body } = await staff<AdminCaseListResponse>("checkout-cases?limit=100")
    return body.checkout_cases.find((row) => row.subject_id === subject)
  }
  await expect.poll(async () => (await find())?.kind, soon).toBeTypeOf("string")
  const found = await find()
  if (!found) throw new Error(`no case about ${subject}`)
  return found
}
const resolve = ({ id }: AdminCheckoutCase, json: unknown) =>
  staff<AdminCaseResponse>(`checkout-cases/${id}/resolve`, json)

describe("a refund nobody carries out", () => {
  /** Goods that were paid in cash and came back: the money is a person's to give. */
  async function owed(): Promise<{ order: Sold; movement: string }> {
    const [order] = await sell(market, [[product, 2]])
    if (!order) throw new Error("nothing was sold")
    await desk.deliver(order)
    await desk.remit(order)
    const opened = await desk.open(order, order.lines)
    const lines = order.lines.map(({ line_id, quantity }) => ({ line_id, restocked: quantity, damaged: 0 }))
    await desk.receive(order, opened.body.return.id, lines)
    const movement = (await desk.money(order)).movements.find(({ kind }) => kind === "refund")
    return { order, movement: movement?.id ?? "" }
  }

  it("of cash is booked once a person has given it, with a note, and never twice", async () => {
    const { order, movement } = await owed()
    const found = await caseOf(movement)
    expect(found).toMatchObject({ kind: "refund_stuck", resolutions: ["done_by_hand"] })
    expect((await resolve(found, { resolution: "done_by_hand" })).status).toBe(400)
    const by = { resolution: "done_by_hand", note: "Đã trả tiền mặt, phiếu chi 12" }
    expect([(await resolve(found, by)).status, (await resolve(found, by)).status]).toEqual([200, 200])
    expect(await desk.money(order)).toMatchObject({ refunding: 0, refunded: 100_000 })
    expect((await resolve(found, { resolution: "retry" })).status).toBe(409)
  })

  it("of a gateway that was out of order is asked for again, under the same key", async () => {
    gateway.mood = () => "capture"
    const buyer = shopper(market)
    const { id, session } = await paidCart(market, buyer, wanted(), GATEWAY)
    const [order] = await soldOf(market, (await buyer.complete(id)).body.order_group.id)
    if (!order) throw new Error("not placed")
    await desk.deliver(order)
    gateway.broken = true
    const asked = await desk.refund(order, 40_000)
    const movement = asked.body.refund.id
    await market.pool.query("update money_movement set attempts = 9, retry_at = now() where id = $1", [movement])
    const found = await caseOf(movement)
    gateway.broken = false
    expect((await resolve(found, { resolution: "retry" })).status).toBe(200)
    await expect.poll(async () => (await desk.money(order)).refunded, soon).toBe(40_000)
    expect([...(gateway.charges.get(session)?.refunds ?? [])]).toEqual([[movement, 40_000]])
  })
})

describe("a payment without a purchase", () => {
  /** What a webhook of a gateway has Medusa write, two hours ago, for a buyer who then went away. */
  async function leftover(captured: boolean) {
    const { id, session } = await paidCart(market, shopper(market), wanted(), GATEWAY)
    const payment = session.replace("payses", "pay")
    gateway.charges.set(session, {
      key: session,
      amount: 1,
      times: 1,
      state: captured ? "captured" : "authorized",
      refunds: new Map(),
      captures: new Set(),
    })
    await market.pool.query(
      `insert into payment (id, amount, raw_amount, currency_code, provider_id, payment_collection_id, payment_session_id, data, created_at)
      select $2, amount, raw_amount, currency_code, provider_id, payment_collection_id, id, data, now() - interval '2 hours'
      from payment_session where id = $1`,
      [session, payment],
    )
    if (captured)
      await market.pool.query(
        "insert into capture (id, payment_id, amount, raw_amount) select 'capt_' || id, id, amount, raw_amount from payment where id = $1",
        [payment],
      )
    return { cart: id, session, payment }
  }
  const canceled = async (payment: string) =>
    (await market.pool.query("select 1 from payment where id = $1 and canceled_at is not null", [payment])).rowCount

  it("that was only promised is ended at its gateway, and the cart can still be bought", async () => {
    const { cart, session, payment } = await leftover(false)
    await expect.poll(() => canceled(payment), soon).toBe(1)
    expect(gateway.charges.get(session)?.state).toBe("canceled")
    const buyer = shopper(market)
    await choosePayment(market, buyer, cart, "pp_cod_cod")
    expect((await buyer.complete(cart)).status).toBe(200)
  })

  it("that took the money comes before a person once", async () => {
    const { session, payment } = await leftover(true)
    const found = await caseOf(session)
    expect(found).toMatchObject({ kind: "paid_late", state: "open", detail: { reason: "no_order" } })
    expect(await canceled(payment)).toBe(0)
    expect((await resolve(found, { resolution: "place_again" })).status).toBe(409)
    const note = { resolution: "refunded_by_hand", note: "Đã hoàn trên cổng thanh toán" }
    expect((await resolve(found, note)).status).toBe(200)
    const { rowCount } = await market.pool.query("select 1 from checkout_case where subject_id = $1", [session])
    expect(rowCount).toBe(1)
  })
})

it("a buyer whose hold ran out is told by mail, once, and of no cancellation beside it", async () => {
  const buyer = shopper(market)
  const { id } = (await buyer.create(wanted())).body.cart
  await buyer.checkout(id, { email: "het-han@cho-htx.example" })
  await choosePayment(market, buyer, id, TRANSFER)
  const { order_group } = (await buyer.complete(id)).body
  await market.pool.query("update order_group set hold_until = now() where id = $1", [order_group.id])
  const mails = async () =>
    (
      await market.pool.query<{ kind: string; subject: string }>(
        "select kind, subject from outgoing_mail where order_group_id = $1 and to_address = 'het-han@cho-htx.example' order by created_at, id",
        [order_group.id],
      )
    ).rows
  await expect.poll(async () => (await mails()).map(({ kind }) => kind), soon).toEqual(["order_placed", "hold_expired"])
  expect((await mails())[1]?.subject).toBe(`Đơn ${order_group.code} đã hết hạn thanh toán`)
})
