import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { createPromotion, endPromotion, type PromotionOptions } from "../../fixtures/promotion.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { shopper } from "./shopper.js"
import { stockCart } from "./stock-cart.js"
import { storedCart } from "./stored-cart.js"
import { violations } from "./violations.js"

/** Two cooperatives, two goods of the first and one of the second. */
let backend: Backend
let market: Market
let cooperatives: CooperativeFixture[]
let products: ProductFixture[]

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  const first = await createCooperative(market)
  const second = await createCooperative(market)
  cooperatives = [first, second]
  products = [
    await createProduct(market, first, { price: 50_000, stock: 1000 }),
    await createProduct(market, first, { price: 24_000, stock: 1000 }),
    await createProduct(market, second, { price: 125_000, stock: 1000 }),
  ]
})
afterAll(() => backend?.stop())

const idsOf = (...indices: number[]) => indices.map((index) => products[index]?.id ?? "")
const lines = () => products.map((product, index) => ({ variant_id: product.variantId, quantity: index + 2 }))

const cases: [name: string, tax: number, promotions: () => PromotionOptions[]][] = [
  ["a percentage off everything", 0, () => [{ kind: "percentage", value: 10 }]],
  ["đồng off everything", 0, () => [{ kind: "fixed", value: 54_700 }]],
  ["đồng off every unit", 8, () => [{ kind: "fixed", value: 1_080, allocation: "each" }]],
  ["a percentage off one cooperative's goods", 10, () => [{ kind: "percentage", value: 20, products: idsOf(0, 1) }]],
  ["đồng off the other cooperative's goods", 0, () => [{ kind: "fixed", value: 30_000, products: idsOf(2) }]],
  ["a percentage off the order", 8, () => [{ kind: "percentage", value: 5, on: "order" }]],
  ["đồng off the order", 0, () => [{ kind: "fixed", value: 27_350, on: "order" }]],
  ["đồng off delivery", 0, () => [{ kind: "fixed", value: 8_000, on: "shipping_methods" }]],
  ["half of each delivery", 0, () => [{ kind: "percentage", value: 50, on: "shipping_methods", allocation: "each" }]],
  [
    "two codes",
    8,
    () => [
      { kind: "percentage", value: 10, products: idsOf(0) },
      { kind: "fixed", value: 4_000, on: "shipping_methods" },
    ],
  ],
  ["a code without tax", 10, () => [{ kind: "fixed", value: 11_000, taxInclusive: false }]],
  [
    "buy two, get one",
    0,
    () => [{ kind: "percentage", value: 100, buy: { products: idsOf(2), quantity: 2, free: 1 } }],
  ],
  ["a limited code", 0, () => [{ kind: "percentage", value: 10, limit: 40 }]],
  [
    "a code with a budget",
    0,
    () => [{ kind: "percentage", value: 10, campaign: { budget: { type: "spend", limit: 900_000 } } }],
  ],
]

describe("a discounted cart of ours is the cart Medusa's own routes would have made", () => {
  it.each(cases)("with %s", async (_name, tax, promotions) => {
    await market.pool.query("update tax_rate set rate = $1", [tax])
    const codes: string[] = []
    for (const promotion of promotions()) codes.push(await createPromotion(market, promotion))
    const buyer = shopper(market)
    const { id } = (await buyer.create(lines())).body.cart
    await buyer.checkout(id)
    for (const code of codes) {
      const answer = await buyer.enterCode(id, code)
      expect(answer.body.cart?.promotions.map((one) => one.code)).toContain(code)
    }
    const seen = (await buyer.checkout(id)).body.cart
    const shippingOptionId = cooperatives.map((cooperative) => cooperative.shippingOptionId)
    const theirs = await stockCart(market, { lines: lines(), codes, shippingOptionId })
    expect(await storedCart(market, id)).toEqual(await storedCart(market, theirs))
    expect(seen).toMatchObject({ ready: true })
    expect(seen.discount_total).toBeGreaterThan(0)
    expect(seen.goods_total - seen.discount_total + (seen.delivery_total ?? 0)).toBe(seen.total)
    const placed = await buyer.complete(id, { expected_total: seen.total })
    expect(placed.body).toMatchObject({ type: "order", order_group: { total: seen.total } })
    for (const code of codes) await endPromotion(market, code)
  })

  it("with a promotion that applies by itself, from the first line on", async () => {
    const code = await createPromotion(market, { kind: "percentage", value: 10, automatic: true })
    const buyer = shopper(market)
    const { cart } = (await buyer.create(lines())).body
    expect(cart.promotions).toMatchObject([{ code, automatic: true, discount_total: cart.discount_total }])
    const settled = (await buyer.checkout(cart.id)).body.cart
    const shippingOptionId = cooperatives.map((cooperative) => cooperative.shippingOptionId)
    const theirs = await stockCart(market, { lines: lines(), shippingOptionId })
    expect(await storedCart(market, cart.id)).toEqual(await storedCart(market, theirs))
    expect((await buyer.complete(cart.id, { expected_total: settled.total })).status).toBe(200)
    await endPromotion(market, code)
  })

  it("after the code was taken off, after lines changed, and after the last line is gone", async () => {
    const code = await createPromotion(market, { kind: "percentage", value: 10, products: idsOf(0) })
    const buyer = shopper(market)
    const { cart } = (await buyer.create(lines())).body
    const all = cart.parcels.flatMap((parcel) => parcel.lines)
    const first = all.find((line) => line.variant_id === products[0]?.variantId)?.id ?? ""
    await buyer.enterCode(cart.id, code)
    expect((await buyer.update(cart.id, first, 5)).body.cart).toMatchObject({ discount_total: 25_000 })
    expect((await buyer.takeCodeOff(cart.id, code)).body.cart).toMatchObject({ discount_total: 0, promotions: [] })
    expect((await buyer.takeCodeOff(cart.id, code)).status).toBe(200)
    await buyer.enterCode(cart.id, code)
    expect((await buyer.update(cart.id, first, 0)).body.cart).toMatchObject({ discount_total: 0, promotions: [] })
    await endPromotion(market, code)
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
