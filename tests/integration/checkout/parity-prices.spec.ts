import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative, plainDelivery } from "../../fixtures/cooperative.js"
import { createCustomerGroup, signUp } from "../../fixtures/customer.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { offerPickup } from "../../fixtures/pickup.js"
import { createPriceList } from "../../fixtures/price-list.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { createPromotion, endPromotion } from "../../fixtures/promotion.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { type Shopper, shopper, type Wanted } from "./shopper.js"
import { type StockCart, stockCart } from "./stock-cart.js"
import { storedCart } from "./stored-cart.js"
import { violations } from "./violations.js"

let backend: Backend
let market: Market
let cooperative: CooperativeFixture

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  cooperative = await createCooperative(market, { delivery: { ...plainDelivery, pickup: true } })
})
afterAll(() => backend?.stop())

const product = (price: number): Promise<ProductFixture> => createProduct(market, cooperative, { price, stock: 1000 })
const line = (of: ProductFixture, quantity = 1): Wanted => ({ variant_id: of.variantId, quantity })
const setTax = (rate: number) => market.pool.query("update tax_rate set rate = $1", [rate])
const setInclusive = (inclusive: boolean) =>
  market.pool.query("update price_preference set is_tax_inclusive = $1", [inclusive])

/** Ours made in the short way, theirs in Medusa's six calls; they must be equal and ours must become an order at the total it says. */
async function expectSame(
  lines: Wanted[],
  options: Partial<StockCart> = {},
  buyer: Shopper = shopper(market, options.token),
) {
  const { id } = (await buyer.create(lines)).body.cart
  await buyer.checkout(id)
  for (const code of options.codes ?? []) await buyer.enterCode(id, code)
  const settled = (await buyer.checkout(id)).body.cart
  const theirs = await stockCart(market, { lines, shippingOptionId: cooperative.shippingOptionId, ...options })
  expect(await storedCart(market, id, options.token)).toEqual(await storedCart(market, theirs, options.token))
  expect(settled.ready).toBe(true)
  const placed = await buyer.complete(id, { expected_total: settled.total })
  expect(placed.body).toMatchObject({ type: "order", order_group: { total: settled.total } })
  return settled
}

describe("a cart of ours costs what Medusa's own costs", () => {
  it("by quantity, when packs are cheaper by the dozen", async () => {
    const honey = await product(100_000)
    await createPriceList(market, {
      type: "override",
      prices: [
        { variantId: honey.variantId, amount: 95_000, min_quantity: 1, max_quantity: 5 },
        { variantId: honey.variantId, amount: 80_000, min_quantity: 6 },
      ],
    })
    expect((await expectSame([line(honey, 5)])).goods_total).toBe(475_000)
    expect((await expectSame([line(honey, 12)])).goods_total).toBe(960_000)
    const buyer = shopper(market)
    const { cart } = (await buyer.create([line(honey, 5)])).body
    const more = await buyer.add(cart.id, line(honey, 1))
    expect(more.body.cart.goods_total).toBe(480_000)
  })

  it("on sale, and at the full price before and after the sale", async () => {
    const rice = await product(60_000)
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const price = (amount: number) => [{ variantId: rice.variantId, amount }]
    await createPriceList(market, { prices: price(10_000), starts_at: day(-9), ends_at: day(-2) })
    await createPriceList(market, { prices: price(20_000), starts_at: day(2), ends_at: day(9) })
    expect((await expectSame([line(rice)])).goods_total).toBe(60_000)
    await createPriceList(market, { prices: price(45_000), starts_at: day(-1), ends_at: day(1) })
    const sold = await expectSame([line(rice, 2)])
    expect(sold.parcels[0]?.lines[0]).toMatchObject({ unit_price: 45_000, original_unit_price: 60_000 })
  })

  it("for a customer of a group, and for everybody else", async () => {
    const tea = await product(80_000)
    const member = await signUp(market)
    const stranger = await signUp(market)
    const groups = [await createCustomerGroup(market, [member])]
    await createPriceList(market, { type: "override", groups, prices: [{ variantId: tea.variantId, amount: 70_000 }] })
    const totals = []
    for (const { token, email } of [member, stranger])
      totals.push((await expectSame([line(tea, 2)], { token, email })).goods_total)
    totals.push((await expectSame([line(tea, 2)])).goods_total)
    expect(totals).toEqual([140_000, 160_000, 160_000])
  })

  it.each([0, 8, 10])("with a tax of %d percent, the prices with and without it", async (rate) => {
    await setTax(rate)
    expect((await expectSame([line(await product(54_000), 3)])).total).toBe(180_000)
    await setInclusive(false)
    const bare = await product(50_000)
    const code = await createPromotion(market, { kind: "percentage", value: 10, taxInclusive: false })
    const settled = await expectSame([line(bare, 3)], { codes: [code] })
    expect(settled.total).toBe(135_000 + 1_350 * rate + 18_000)
    await endPromotion(market, code)
    await setInclusive(true)
    await setTax(0)
  })

  it("with a price without tax that makes fractions of a đồng, cut down to whole ones for the buyer", async () => {
    await setTax(8)
    await setInclusive(false)
    const odd = await product(33_333)
    const buyer = shopper(market)
    const { id } = (await buyer.create([line(odd), line(await product(12_345), 7)])).body.cart
    const settled = (await buyer.checkout(id)).body.cart
    expect(settled).toMatchObject({ ready: true, goods_total: 35_999 + 93_328, discount_total: 0, total: 162_327 })
    const placed = await buyer.complete(id, { expected_total: 162_327 })
    expect(placed.body).toMatchObject({ type: "order", order_group: { total: 162_327 } })
    await setInclusive(true)
    await setTax(0)
  })

  it("fetched at the cooperative instead of delivered", async () => {
    const shippingOptionId = await offerPickup(market, cooperative)
    const fish = line(await product(90_000), 2)
    const buyer = shopper(market)
    const { id } = (await buyer.create([fish])).body.cart
    const deliveries = { [cooperative.id]: shippingOptionId }
    const settled = (await buyer.checkout(id, { deliveries })).body.cart
    expect(settled).toMatchObject({ ready: true, delivery_total: 0, total: 180_000 })
    const theirs = await stockCart(market, { lines: [fish], shippingOptionId })
    expect(await storedCart(market, id)).toEqual(await storedCart(market, theirs))
    expect((await buyer.complete(id, { expected_total: 180_000 })).status).toBe(200)
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
