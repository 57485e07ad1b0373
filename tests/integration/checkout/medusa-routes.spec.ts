import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { signUp } from "../../fixtures/customer.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { createPromotion } from "../../fixtures/promotion.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { readyCart, type Shopper, shopper } from "./shopper.js"
import { stockCart } from "./stock-cart.js"
import { violations } from "./violations.js"

let backend: Backend
let market: Market
let buyer: Shopper
let cooperative: CooperativeFixture
let product: ProductFixture
let other: ProductFixture
let code: string

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  buyer = shopper(market)
  cooperative = await createCooperative(market)
  product = await createProduct(market, cooperative, { price: 50_000, stock: 1000 })
  other = await createProduct(market, cooperative, { price: 20_000, stock: 1000 })
  code = await createPromotion(market, { kind: "percentage", value: 10 })
})
afterAll(() => backend?.stop())

const line = (of: ProductFixture, quantity = 1) => ({ variant_id: of.variantId, quantity })
const lineOf = async (id: string) => (await buyer.read(id)).body.cart.parcels[0]?.lines[0]?.id ?? ""

/** Each mutation of Medusa's own cart routes, the goods the cart then holds and its discount. */
const mutations: [
  name: string,
  goods: number,
  discount: number,
  change: (id: string) => Promise<{ status: number }>,
][] = [
  ["an e-mail address", 50_000, 0, (id) => buyer.send(`carts/${id}`, { email: "khach@cho-htx.example" })],
  ["metadata", 50_000, 0, (id) => buyer.send(`carts/${id}`, { metadata: { from: "app" } })],
  ["a new line", 70_000, 0, (id) => buyer.send(`carts/${id}/line-items`, line(other))],
  [
    "more of a line",
    150_000,
    0,
    async (id) => buyer.send(`carts/${id}/line-items/${await lineOf(id)}`, { quantity: 3 }),
  ],
  [
    "a line exchanged for another",
    20_000,
    0,
    async (id) => {
      await buyer.send(`carts/${id}/line-items`, line(other))
      return buyer.send(`carts/${id}/line-items/${await lineOf(id)}`, undefined, "DELETE")
    },
  ],
  ["a code", 50_000, 5_000, (id) => buyer.send(`carts/${id}/promotions`, { promo_codes: [code] })],
  [
    "a code taken off",
    50_000,
    0,
    async (id) => {
      await buyer.enterCode(id, code)
      return buyer.send(`carts/${id}/promotions`, { promo_codes: [code] }, "DELETE")
    },
  ],
  ["taxes", 50_000, 0, (id) => buyer.send(`carts/${id}/taxes`, {})],
  [
    "a delivery",
    50_000,
    0,
    (id) => buyer.send(`carts/${id}/shipping-methods`, { option_id: cooperative.shippingOptionId }),
  ],
  ["a payment collection", 50_000, 0, (id) => buyer.send("payment-collections", { cart_id: id })],
]

describe("Medusa's own cart routes work on our carts", () => {
  it.each(mutations)(
    "with %s, then our checkout, then the order",
    async (_name, goods_total, discount_total, change) => {
      const id = await readyCart(buyer, [line(product)])
      expect((await change(id)).status).toBe(200)
      const settled = (await buyer.checkout(id)).body.cart
      // Three packs weigh a kilogram more than the first fee covers.
      const total = goods_total - discount_total + (goods_total === 150_000 ? 18_000 : 15_000)
      expect(settled).toMatchObject({ ready: true, goods_total, discount_total, total })
      expect((await buyer.complete(id, { expected_total: total })).body).toMatchObject({ order_group: { total } })
    },
  )

  it("with a guest's cart handed to a customer", async () => {
    const { token } = await signUp(market)
    const customer = shopper(market, token)
    const id = await readyCart(buyer, [line(product)])
    expect((await customer.send(`carts/${id}/customer`, {})).status).toBe(200)
    expect((await customer.checkout(id)).body.cart).toMatchObject({ ready: true, total: 65_000 })
    expect((await customer.complete(id)).status).toBe(200)
  })
})

describe("our routes work on Medusa's carts", () => {
  it("a line, a code and the address, then the order", async () => {
    const id = await stockCart(market, { lines: [line(product)], shippingOptionId: cooperative.shippingOptionId })
    expect((await buyer.add(id, line(other, 2))).body.cart).toMatchObject({ ready: true, goods_total: 90_000 })
    expect((await buyer.enterCode(id, code)).body.cart).toMatchObject({ ready: true, discount_total: 9_000 })
    expect((await buyer.complete(id, { expected_total: 99_000 })).status).toBe(200)
  })
})

describe("a guest's purchase is two requests after the cart exists", () => {
  it("each safe to repeat, one after the other and all at once", async () => {
    const { id } = (await buyer.create([line(product, 2)])).body.cart
    const once = await buyer.checkout(id)
    const again = await buyer.checkout(id)
    expect(again.body).toEqual(once.body)
    const many = await Promise.all(Array.from({ length: 8 }, () => buyer.checkout(id)))
    expect(many.map((answer) => answer.status)).toEqual(many.map(() => 200))
    expect((await buyer.read(id)).body).toEqual(once.body)
    const placed = await Promise.all(Array.from({ length: 8 }, () => buyer.complete(id)))
    expect(new Set(placed.map((answer) => JSON.stringify(answer.body))).size).toBe(1)
    expect((await buyer.complete(id)).body).toEqual(placed[0]?.body)
    const { rows } = await market.pool.query(
      "select count(*)::int as sessions from payment_session s join cart_payment_collection l on l.payment_collection_id = s.payment_collection_id where l.cart_id = $1 and s.deleted_at is null",
      [id],
    )
    expect(rows).toEqual([{ sessions: 1 }])
  })

  it("with a code entered twice at once too", async () => {
    const id = await readyCart(buyer, [line(product, 2)])
    const answers = await Promise.all(Array.from({ length: 4 }, () => buyer.enterCode(id, code.toLowerCase())))
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200])
    expect((await buyer.read(id)).body.cart).toMatchObject({ ready: true, discount_total: 10_000, total: 105_000 })
    expect((await buyer.complete(id, { expected_total: 105_000 })).status).toBe(200)
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
