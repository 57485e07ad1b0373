import fc from "fast-check"
import { createCooperative, plainDelivery } from "../../fixtures/cooperative.js"
import { makeKit } from "../../fixtures/kit.js"
import type { Market } from "../../fixtures/market.js"
import { GATEWAY } from "../../fixtures/payments.js"
import { offerPickup } from "../../fixtures/pickup.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { createPromotion } from "../../fixtures/promotion.js"
import { choosePayment } from "./paid-cart.js"
import type { Shopper, Wanted } from "./shopper.js"
import { giveCredit } from "./stock-cart.js"

/**
 * Four cooperatives, two goods each at odd prices and scarce enough to sell out, and codes of every kind. One product is a kit that shares
 * an inventory item with another; one cooperative lets buyers fetch their goods.
 */
export interface RandomMarket {
  products: ProductFixture[]
  codes: string[]
  /** The cooperative's shipping option that is fetched, by its id. */
  pickup: Record<string, string>
}

const prices = [49_999, 12_345, 77_777, 1_001, 250_000, 33_333, 8_889, 100_003]

export async function openRandomMarket(market: Market): Promise<RandomMarket> {
  const products: ProductFixture[] = []
  const pickup: Record<string, string> = {}
  for (let index = 0; index < 4; index += 1) {
    const fetched = index === 1
    const cooperative = await createCooperative(market, { delivery: { ...plainDelivery, pickup: fetched } })
    if (fetched) pickup[cooperative.id] = await offerPickup(market, cooperative)
    for (const price of prices.slice(index * 2, index * 2 + 2))
      products.push(await createProduct(market, cooperative, { price, stock: 60 }))
  }
  const [honey, basket] = products
  if (honey && basket) await makeKit(market, basket, { own: 3, parts: [[honey, 2]] })
  const own = products.slice(0, 2).map((product) => product.id)
  const codes = [
    await createPromotion(market, { kind: "percentage", value: 7 }),
    await createPromotion(market, { kind: "fixed", value: 10_007 }),
    await createPromotion(market, { kind: "fixed", value: 333, allocation: "each", products: own }),
    await createPromotion(market, { kind: "percentage", value: 13, products: own, taxInclusive: false }),
    await createPromotion(market, { kind: "percentage", value: 3, on: "order" }),
    await createPromotion(market, { kind: "fixed", value: 7_001, on: "shipping_methods" }),
    await createPromotion(market, { kind: "percentage", value: 21, limit: 4 }),
  ]
  return { products, codes, pickup }
}

/** What one random buyer does: indices into the market's goods and codes. */
export interface Scenario {
  lines: { product: number; quantity: number }[]
  codes: number[]
  commune: string
  /** Of the cart's total, as credit the buyer has. */
  creditShare: number
  /** Whether goods are fetched where they can be. */
  fetches: boolean
  gateway: boolean
}

export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  lines: fc.uniqueArray(
    fc.record({ product: fc.integer({ min: 0, max: prices.length - 1 }), quantity: fc.integer({ min: 1, max: 7 }) }),
    { minLength: 1, maxLength: 5, selector: (line) => line.product },
  ),
  codes: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
  commune: fc.constantFrom("14308", "14236"),
  creditShare: fc.constantFrom(0, 0, 0, 0.1, 0.37, 1),
  fetches: fc.boolean(),
  gateway: fc.constantFrom(false, false, true),
})

/** A cart as a scenario says, ready to be completed; answers its id and what it costs. */
export async function shop(
  market: Market,
  buyer: Shopper,
  goods: RandomMarket,
  { lines, codes, commune, creditShare, fetches, gateway }: Scenario,
) {
  const wanted = lines.map(
    ({ product, quantity }): Wanted => ({ variant_id: goods.products[product]?.variantId ?? "", quantity }),
  )
  let { cart } = (await buyer.create(wanted)).body
  const { id } = cart
  const fetchable = cart.parcels.flatMap(({ cooperative }) => {
    const option = goods.pickup[cooperative.id]
    return option && fetches ? [[cooperative.id, option]] : []
  })
  const details = { commune_code: commune, deliveries: Object.fromEntries(fetchable) }
  cart = (await buyer.checkout(id, details)).body.cart
  for (const code of codes) await buyer.enterCode(id, goods.codes[code])
  if (creditShare > 0) {
    cart = (await buyer.read(id)).body.cart
    await giveCredit(market, id, Math.floor(cart.total * creditShare))
  }
  cart = (await buyer.checkout(id, details)).body.cart
  if (gateway && cart.total > 0) await choosePayment(market, buyer, id, GATEWAY)
  return { id, total: cart.total, ready: cart.ready }
}
