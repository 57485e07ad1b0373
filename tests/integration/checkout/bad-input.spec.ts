import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { signUp } from "../../fixtures/customer.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { createPromotion } from "../../fixtures/promotion.js"
import { vietnamese } from "../../fixtures/vietnamese.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { violations } from "../../harness/violations.js"
import { readyCart, receiver, type Shopper, shopper } from "./shopper.js"

let backend: Backend
let market: Market
let buyer: Shopper
let cooperative: CooperativeFixture
let other: CooperativeFixture
let product: ProductFixture
let stranger: ProductFixture
let code: string

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  buyer = shopper(market)
  cooperative = await createCooperative(market)
  other = await createCooperative(market)
  product = await createProduct(market, cooperative, { price: 50_000, stock: 1000 })
  stranger = await createProduct(market, other, { price: 50_000, stock: 1000 })
  code = await createPromotion(market, { kind: "percentage", value: 10 })
})
afterAll(() => backend?.stop())

const line = (quantity: unknown = 1) => ({ variant_id: product.variantId, quantity })

/** How many rows completion writes, and what it reserves: all of it must stand as it was after a refusal. */
async function state(): Promise<unknown> {
  const tables =
    "order order_line_item order_address payment payment_allocation order_group order_cart reservation_item outbox_event parcel"
  const counts = tables.split(" ").map((table) => `(select count(*) from "${table}") as "${table}"`)
  const { rows } =
    await market.pool.query(`select ${counts.join(", ")}, (select sum(reserved_quantity) from inventory_level) as reserved,
    (select count(*) from cart where completed_at is not null) as closed, (select sum(used) from promotion) as used,
    (select count(*) from payment_session where status <> 'pending') as paid`)
  return rows[0]
}

const raw = (value: number) => `raw_amount = '{"value":"${value}","precision":20}', amount = ${value}`
const ofCart = (table: string, set: string) => `update ${table} set ${set} where cart_id = $1`
const price = (value: number, more = "") =>
  ofCart("cart_line_item", `unit_price = ${value}, raw_unit_price = '{"value":"${value}","precision":20}'${more}`)
const ofLines = (table: string, set: string) =>
  `update ${table} set ${set} where item_id in (select id from cart_line_item where cart_id = $1)`

/** What somebody who can write into the database does to a cart ready for completion, and how completion answers. */
const tampered: [name: string, sql: () => string, status: number, code: string][] = [
  ["a price of 1 đồng", () => price(1), 409, "price_changed"],
  ["a price with a fraction of a đồng", () => price(0.5), 409, "price_changed"],
  ["a price called custom", () => price(1, ", is_custom_price = true"), 409, "price_changed"],
  ["no delivery fee", () => ofCart("cart_shipping_method", raw(0)), 409, "cart_changed"],
  ["a fraction of a fee", () => ofCart("cart_shipping_method", raw(0.25)), 409, "cart_changed"],
  [
    "the delivery of another cooperative",
    () => ofCart("cart_shipping_method", `shipping_option_id = '${other.shippingOptionId}'`),
    409,
    "cart_changed",
  ],
  ["no delivery", () => ofCart("cart_shipping_method", "deleted_at = now()"), 409, "not_ready"],
  ["its line deleted", () => ofCart("cart_line_item", "deleted_at = now()"), 409, "cart_empty"],
  [
    "its line moved to another product",
    () => ofCart("cart_line_item", `variant_id = '${stranger.variantId}'`),
    409,
    "unavailable",
  ],
  [
    "its line moved to another cooperative",
    () => ofCart("cart_line_item", `product_id = '${stranger.id}'`),
    409,
    "unavailable",
  ],
  ["a quantity of 0", () => ofCart("cart_line_item", "quantity = 0"), 400, "bad_quantity"],
  ["a quantity of a thousand million", () => ofCart("cart_line_item", "quantity = 1000000000"), 400, "bad_quantity"],
  ["a larger discount", () => ofLines("cart_line_item_adjustment", raw(49_999)), 409, "cart_changed"],
  ["a discount above the line", () => ofLines("cart_line_item_adjustment", raw(99_999)), 409, "cart_changed"],
  [
    "a discount of no promotion",
    () => ofLines("cart_line_item_adjustment", "promotion_id = null"),
    409,
    "cart_changed",
  ],
  ["the currency of another country", () => "update cart set currency_code = 'usd' where id = $1", 409, "not_ready"],
  [
    "no phone",
    () => "update cart_address set phone = null where id = (select shipping_address_id from cart where id = $1)",
    409,
    "not_ready",
  ],
  ["an end without orders", () => "update cart set completed_at = now() where id = $1", 409, "cart_completed"],
]

describe("completion refuses in words and changes nothing, with", () => {
  it.each(tampered)("%s", async (_name, sql, status, reason) => {
    const id = await readyCart(buyer, [{ variant_id: product.variantId, quantity: 1 }])
    expect((await buyer.enterCode(id, code)).status).toBe(200)
    await market.pool.query(sql(), [id])
    const before = await state()
    const answer = await buyer.complete(id)
    expect(answer).toMatchObject({ status, body: { code: reason } })
    expect(answer.body.message).toMatch(vietnamese)
    expect(answer.body.details?.[0]?.message).toMatch(vietnamese)
    expect(await state()).toEqual(before)
    expect((await buyer.read(id)).status).toBe(200)
  })

  it("a cart of another customer, whoever asks", async () => {
    const [owner, thief] = [await signUp(market), await signUp(market)]
    const id = await readyCart(shopper(market, owner.token), [{ variant_id: product.variantId, quantity: 1 }])
    const before = await state()
    for (const one of [buyer, shopper(market, thief.token)]) {
      const answers = [
        await one.complete(id),
        await one.enterCode(id, code),
        await one.checkout(id),
        await one.read(id),
      ]
      expect(answers.map((answer) => [answer.status, answer.body.code])).toEqual(
        answers.map(() => [404, "cart_not_found"]),
      )
    }
    expect(await state()).toEqual(before)
  })

  it.each([{ expected_total: -1 }, { expected_total: 1.5 }, { expected_total: "65000" }, [], 5, "x"])(
    "the body %j",
    async (body) => {
      const id = await readyCart(buyer, [{ variant_id: product.variantId, quantity: 1 }])
      const before = await state()
      const answer = await buyer.complete(id, body)
      expect(answer.status).toBe(400)
      expect(answer.body.message).toMatch(vietnamese)
      expect(await state()).toEqual(before)
    },
  )
})

describe("the cart routes refuse", () => {
  it.each([0, -1, 1e9, 1.5, "2", null, {}])("a cart opened with a quantity of %j", async (quantity) => {
    const answer = await buyer.send("market-carts", { lines: [line(quantity)] })
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "bad_quantity", details: [{ path: "lines.0.quantity" }] },
    })
  })

  it("ten thousand lines", async () => {
    const lines = Array.from({ length: 10_000 }, () => line())
    const answer = await buyer.send("market-carts", { lines })
    expect([400, 413]).toContain(answer.status)
    expect(answer.body.message).toMatch(vietnamese)
  })

  it.each([
    null,
    [],
    5,
    { ...receiver, more: 1 },
    { ...receiver, deliveries: [] },
    { ...receiver, name: "x".repeat(5000) },
  ])("checkout details %#", async (details) => {
    const { id } = (await buyer.create([{ variant_id: product.variantId, quantity: 1 }])).body.cart
    const answer = await buyer.send(`market-carts/${id}/checkout`, details)
    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(vietnamese)
    expect((await buyer.read(id)).body.cart.contact).toBeNull()
  })

  it("a delivery option of another cooperative", async () => {
    const { id } = (await buyer.create([{ variant_id: product.variantId, quantity: 1 }])).body.cart
    const deliveries = { [cooperative.id]: other.shippingOptionId }
    const answer = await buyer.checkout(id, { deliveries })
    expect(answer).toMatchObject({ status: 409, body: { details: [{ path: `deliveries.${cooperative.id}` }] } })
    expect((await buyer.read(id)).body.cart.contact).toBeNull()
  })
})

it("leaves every invariant whole, but for the cart ended by hand", async () => {
  expect(await violations(market.pool)).toEqual([])
})
