import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { shopper, type Wanted } from "./shopper.js"
import { stockCart } from "./stock-cart.js"
import { storedCart } from "./stored-cart.js"
import { violations } from "./violations.js"

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

const stored = (id: string) => storedCart(market, id)

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

  it("opened empty, with lines added, set, and one removed", async () => {
    const buyer = shopper(market)
    const { id } = (await buyer.create()).body.cart
    const [first, second] = lines(2, 1)
    await buyer.add(id, first)
    const both = await buyer.add(id, second)
    const of = (variant: string | undefined) =>
      both.body.cart.parcels.flatMap((parcel) => parcel.lines).find((line) => line.variant_id === variant)?.id ?? ""
    await buyer.update(id, of(first?.variant_id), 7)
    await buyer.update(id, of(second?.variant_id), 0)
    await buyer.checkout(id)
    const options = { lines: lines(7), shippingOptionId: cooperative.shippingOptionId }
    expect(await stored(id)).toEqual(await stored(await stockCart(market, options)))
  })

  it("with the last line removed: nothing is left to pay", async () => {
    const buyer = shopper(market)
    const { cart } = (await buyer.create(lines(1))).body
    const gone = await buyer.update(cart.id, cart.parcels[0]?.lines[0]?.id ?? "", 0)
    expect(gone.body.cart).toMatchObject({ line_count: 0, total: 0, ready: false })
    const { publishableKey, regionId } = market
    const json = { region_id: regionId }
    const theirs = await call<{ cart: { id: string } }>(`${market.url}/store/carts`, { json, publishableKey })
    expect(await stored(cart.id)).toEqual(await stored(theirs.body.cart.id))
  })

  it("with another commune, another e-mail and a line added after checkout", async () => {
    const buyer = shopper(market)
    const { id } = (await buyer.create(lines(1))).body.cart
    await buyer.checkout(id, { email: "cu@cho-htx.example" })
    await buyer.add(id, lines(0, 2)[1])
    const email = "moi@cho-htx.example"
    const away = await buyer.checkout(id, { email, commune_code: "14236", name: "Trần Thị Thử" })
    expect(away.body.cart).toMatchObject({ ready: true, delivery_total: 30_000 })
    const place = {
      first_name: "Trần Thị Thử",
      city: away.body.cart.address?.commune_name,
      province: away.body.cart.address?.province_name,
      metadata: { commune_code: "14236" },
    }
    const options = { lines: lines(1, 2), email, place, shippingOptionId: cooperative.shippingOptionId }
    expect(await stored(id)).toEqual(await stored(await stockCart(market, options)))
  })

  it("from several cooperatives, each with its own delivery", async () => {
    const other = await createCooperative(market)
    const third = await createProduct(market, other, { price: 77_000 })
    const wanted = [...lines(2, 1), { variant_id: third.variantId, quantity: 3 }]
    const buyer = shopper(market)
    const { id } = (await buyer.create(wanted)).body.cart
    await buyer.checkout(id)
    const shippingOptionId = [cooperative.shippingOptionId, other.shippingOptionId]
    expect(await stored(id)).toEqual(await stored(await stockCart(market, { lines: wanted, shippingOptionId })))
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

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
