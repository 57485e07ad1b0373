import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { comparable } from "../checkout/comparable.js"
import { readyCart, shopper } from "../checkout/shopper.js"
import { violations } from "../checkout/violations.js"
import { book } from "./book.js"

/** Everything about money that Medusa's admin can show of an order. */
const fields = [
  "*items,*items.adjustments,*items.detail,*shipping_methods,*payment_collections,*payment_collections.payments",
  "*payment_collections.payments.captures,*payment_collections.payments.refunds,*summary,*transactions,*credit_lines",
  "+total,+subtotal,+item_total,+shipping_total,+credit_line_total,+payment_status,+version",
].join(",")

let backend: Backend
let market: Market
let token: string
let user: string
let cooperative: CooperativeFixture
let products: ProductFixture[]

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  token = await adminToken(backend)
  const me = await call<{ user: { id: string } }>(`${backend.url}/admin/users/me`, { token })
  user = me.body.user.id
  cooperative = await createCooperative(market)
  products = [
    await createProduct(market, cooperative, { price: 30_000 }),
    await createProduct(market, cooperative, { price: 50_000 }),
  ]
})
afterAll(() => backend?.stop())

interface Purchase {
  order: string
  payment: string
  total: number
}

async function purchase(): Promise<Purchase> {
  const buyer = shopper(market)
  const lines = products.map(({ variantId }, index) => ({ variant_id: variantId, quantity: index + 2 }))
  const placed = await buyer.complete(await readyCart(buyer, lines))
  const order = placed.body.order_group.order_ids[0] ?? ""
  const { rows } = await market.pool.query<{ id: string }>(
    "select payment_id as id from payment_allocation where order_id = $1",
    [order],
  )
  return { order, payment: rows[0]?.id ?? "", total: placed.body.order_group.total }
}

const read = async ({ order }: Purchase, query: string) =>
  comparable((await call<{ order: unknown }>(`${market.url}/admin/orders/${order}${query}`, { token })).body.order)

async function expectAlike(ours: Purchase, theirs: Purchase) {
  for (const query of ["", `?fields=${fields}`]) expect(await read(ours, query)).toEqual(await read(theirs, query))
}

const step = () => ({ actor: `user:${user}`, reason: "Hàng bị dập" })

/** Purchases whose money Medusa moved without our allocations. */
const byMedusa: Purchase[] = []

/** Medusa's own routes for the money of one payment. */
const stock = {
  capture: (purchase: Purchase, amount?: number) => {
    byMedusa.push(purchase)
    return market.admin(`payments/${purchase.payment}/capture`, amount ? { amount } : {})
  },
  refund: ({ payment }: Purchase, amount: number) =>
    market.admin(`payments/${payment}/refund`, { amount, note: "Hàng bị dập" }),
}

describe("money of an order booked by us reads like Medusa's own, field by field", () => {
  it("when all of it came in", async () => {
    const [ours, theirs] = [await purchase(), await purchase()]
    await book(market.pool, "capture", ours.order, ours.total, step())
    await stock.capture(theirs)
    await expectAlike(ours, theirs)
  })

  it("when some of it came in", async () => {
    const [ours, theirs] = [await purchase(), await purchase()]
    await book(market.pool, "capture", ours.order, 40_000, step())
    await stock.capture(theirs, 40_000)
    await expectAlike(ours, theirs)
  })

  it("when some of it went back without any goods", async () => {
    const [ours, theirs] = [await purchase(), await purchase()]
    await book(market.pool, "capture", ours.order, ours.total, step())
    await book(market.pool, "refund", ours.order, 7_000, step())
    await stock.capture(theirs)
    await stock.refund(theirs, 7_000)
    await expectAlike(ours, theirs)
  })

  it("when all of it went back in two parts", async () => {
    const [ours, theirs] = [await purchase(), await purchase()]
    await book(market.pool, "capture", ours.order, ours.total, step())
    await stock.capture(theirs)
    for (const amount of [10_000, ours.total - 10_000]) {
      await book(market.pool, "refund", ours.order, amount, step())
      await stock.refund(theirs, amount)
    }
    await expectAlike(ours, theirs)
  })
})

it("leaves every invariant of our own bookings whole", async () => {
  const broken = (await violations(market.pool)).map((violation) => JSON.stringify(violation))
  expect(
    broken.filter((text) => !byMedusa.some(({ order, payment }) => text.includes(order) || text.includes(payment))),
  ).toEqual([])
})
