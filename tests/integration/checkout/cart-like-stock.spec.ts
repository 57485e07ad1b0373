import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { comparable } from "./comparable.js"
import { shopper, type Wanted } from "./shopper.js"
import { stockCart } from "./stock-cart.js"

let backend: Backend
let market: Market
let cooperative: CooperativeFixture
let products: ProductFixture[]

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  cooperative = await createCooperative(market)
  products = [
    await createProduct(market, cooperative, { price: 50_000 }),
    await createProduct(market, cooperative, { price: 33_333 }),
  ]
})
afterAll(() => backend?.stop())

const lines = (...quantities: number[]): Wanted[] =>
  quantities.map((quantity, index) => ({ variant_id: products[index]?.variantId ?? "", quantity }))

const fields = [
  "*items,*items.tax_lines,*items.adjustments,*shipping_methods,*shipping_methods.tax_lines,*shipping_address,*billing_address",
  "*payment_collection,*payment_collection.payment_sessions,*region,*customer,+total,+tax_total,+shipping_total,+item_total",
].join(",")

/** The cart as Medusa's own store route shows it. */
async function stored(id: string): Promise<unknown> {
  const { publishableKey } = market
  const answer = await call<{ cart: unknown }>(`${market.url}/store/carts/${id}?fields=${fields}`, { publishableKey })
  return comparable(answer.body.cart)
}

describe("a cart of ours is the cart Medusa's own routes would have made", () => {
  it("with one line", async () => {
    const { publishableKey, regionId } = market
    const ours = (await shopper(market).create(lines(2))).body.cart.id
    const json = { region_id: regionId, items: lines(2) }
    const theirs = await call<{ cart: { id: string } }>(`${market.url}/store/carts`, { json, publishableKey })
    expect(await stored(ours)).toEqual(await stored(theirs.body.cart.id))
  })

  it("ready to be completed, with two lines, one of them added twice", async () => {
    const buyer = shopper(market)
    const { id } = (await buyer.create(lines(1))).body.cart
    await buyer.add(id, lines(1)[0])
    await buyer.add(id, lines(0, 3)[1])
    await buyer.checkout(id)
    const [first, second] = lines(1, 3)
    const bought = [first, first, second].filter((line) => line !== undefined)
    const theirs = await stockCart(market, { lines: bought, shippingOptionId: cooperative.shippingOptionId })
    expect(await stored(id)).toEqual(await stored(theirs))
  })

  it("with an e-mail address, after checkout was repeated", async () => {
    const buyer = shopper(market)
    const email = "khach@cho-htx.example"
    const { id } = (await buyer.create(lines(1))).body.cart
    await buyer.checkout(id)
    await buyer.checkout(id, { email })
    const options = { lines: lines(1), email, shippingOptionId: cooperative.shippingOptionId }
    expect(await stored(id)).toEqual(await stored(await stockCart(market, options)))
  })

  it("so that Medusa's routes go on working on it", async () => {
    const { publishableKey } = market
    const buyer = shopper(market)
    const { id } = (await buyer.create(lines(1))).body.cart
    await buyer.checkout(id)
    const [, second] = lines(1, 1)
    await call(`${market.url}/store/carts/${id}/line-items`, { json: second, publishableKey })
    const now = (await buyer.read(id)).body.cart
    expect(now).toMatchObject({ line_count: 2, ready: false })
    expect((await buyer.checkout(id)).body.cart).toMatchObject({ ready: true, goods_total: 83_333 })
    expect((await buyer.complete(id)).status).toBe(200)
  })
})
