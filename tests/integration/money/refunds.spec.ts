import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { returnsOfGoods } from "./returns.js"
import { type Sold, type StaffDesk, sell, staffDesk } from "./sold.js"

/** Two backends on one database: no cap may rest on what one process knows. */
let backend: Backend
let market: Market
let desk: StaffDesk
let cooperative: CooperativeFixture
let product: ProductFixture

beforeAll(async () => {
  backend = await startBackend({ processes: 2 })
  market = await openMarket(backend)
  desk = await staffDesk(backend.urls)
  cooperative = await createCooperative(market)
  product = await createProduct(market, cooperative, { price: 50_000, stock: 1000 })
})
afterAll(() => backend?.stop())

async function sold(quantity = 2): Promise<Sold> {
  const [order] = await sell(market, [[product, quantity]])
  if (!order) throw new Error("nothing was sold")
  return order
}

async function remitted(quantity = 2): Promise<Sold> {
  const order = await sold(quantity)
  await desk.deliver(order)
  await desk.remit(order)
  return order
}

const count = async (table: "refund" | "capture", { payment }: Sold) =>
  (await market.pool.query(`select 1 from ${table} where payment_id = $1 and deleted_at is null`, [payment])).rowCount

describe("a refund of one order", () => {
  it("is booked at once for cash, with who and why", async () => {
    const order = await remitted()
    const answer = await desk.refund(order, 30_000)
    expect(answer.body.refund).toMatchObject({ amount: 30_000, state: "done" })
    expect(answer.body.parcel).toMatchObject({ captured: order.total, refunded: 30_000 })
    const money = await desk.money(order)
    expect(money).toMatchObject({ refundable: order.total - 30_000, refunding: 0 })
    expect(money.movements.map(({ kind, amount, state }) => [kind, amount, state])).toEqual([
      ["refund", 30_000, "done"],
      ["capture", order.total, "done"],
    ])
    expect(money.movements[0]).toMatchObject({ by_hand: true, reason: "Hàng bị dập" })
    const { rows } = await market.pool.query(
      "select action, reason from audit_entry where entity_id = $1 and action = 'parcel.refunded'",
      [order.order],
    )
    expect(rows).toEqual([{ action: "parcel.refunded", reason: "Hàng bị dập" }])
  })

  it("never exceeds what was captured, whatever twenty clerks on two processes ask for at once", async () => {
    const order = await remitted()
    const asked = Array.from({ length: 20 }, () => 7_000)
    const answers = await Promise.all(asked.map((amount) => desk.refund(order, amount)))
    const fit = Math.floor(order.total / 7_000)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(fit)
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ status }) => status))).toEqual(new Set([400]))
    expect(await desk.money(order)).toMatchObject({ refunded: fit * 7_000, refundable: order.total - fit * 7_000 })
    expect(await count("refund", order)).toBe(fit)
  })

  it("names the limit when it is asked for too much", async () => {
    const order = await remitted()
    const answer = await desk.refund(order, order.total + 1)
    expect(answer.status).toBe(400)
    expect(answer.body.message).toContain("tối đa 115.000")
    expect(await count("refund", order)).toBe(0)
  })

  it("happens once under one key, however often and at how many processes it is sent", async () => {
    const order = await remitted()
    const key = `hoan-tien-${order.order}`
    const answers = await Promise.all(Array.from({ length: 10 }, () => desk.refund(order, 10_000, key)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ body }) => body.refund.id)).size).toBe(1)
    expect(await desk.money(order)).toMatchObject({ refunded: 10_000 })
  })

  it("is refused when the same key comes with another sum", async () => {
    const order = await remitted()
    const key = `hoan-tien-${order.order}`
    expect((await desk.refund(order, 10_000, key)).status).toBe(200)
    expect((await desk.refund(order, 20_000, key)).status).toBe(409)
    expect(await desk.money(order)).toMatchObject({ refunded: 10_000 })
  })

  it("is refused before any money came in", async () => {
    const order = await sold()
    expect((await desk.refund(order, 1_000)).status).toBe(409)
    await desk.deliver(order)
    const answer = await desk.refund(order, 1_000)
    expect([answer.status, await count("refund", order)]).toEqual([400, 0])
  })

  it("does not touch the other order of the same purchase, which has no money of its own yet", async () => {
    const other = await createCooperative(market)
    const theirs = await createProduct(market, other, { price: 80_000 })
    const orders = await sell(market, [
      [product, 1],
      [theirs, 1],
    ])
    const [paid, unpaid] = orders
    if (!paid || !unpaid) throw new Error("two orders were expected")
    await desk.deliver(paid)
    await desk.remit(paid)
    await desk.deliver(unpaid)
    expect((await desk.refund(unpaid, 1_000)).status).toBe(400)
    expect((await desk.refund(paid, paid.total)).status).toBe(200)
    expect(await desk.money(unpaid)).toMatchObject({ captured: 0, refunded: 0 })
  })

  it.each([[1000.5], [-1], [0], [3_000_000_000], ["1000"], [null], [Number.NaN], [[1000]]])(
    "refuses %j as an amount",
    async (amount) => {
      const order = await remitted()
      expect((await desk.refund(order, amount)).status).toBe(400)
      expect(await count("refund", order)).toBe(0)
    },
  )

  it("is given by the cooperative's own manager as well, who is named", async () => {
    const order = await remitted()
    const { id, token } = await createMember(market, cooperative.id, "manager")
    const json = { amount: 5_000, reason: "Thiếu cân" }
    const answer = await call(`${market.url}/vendor/orders/${order.order}/refunds`, { json, token })
    expect(answer.status).toBe(200)
    expect((await desk.money(order)).movements[0]).toMatchObject({ amount: 5_000, actor: { ref: `member:${id}` } })
  })

  it("answers 404 for an order that is not there", async () => {
    expect((await desk.refund({ order: "order_nothing" }, 1_000)).status).toBe(404)
  })
})

returnsOfGoods(() => ({ market, desk }))
