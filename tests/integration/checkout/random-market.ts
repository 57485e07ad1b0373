import fc from "fast-check"
import { createCooperative } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { createPromotion } from "../../fixtures/promotion.js"
import type { Shopper, Wanted } from "./shopper.js"
import { giveCredit } from "./stock-cart.js"

/** Four cooperatives, two goods each at odd prices and scarce enough to sell out, and codes of every kind. */
export interface RandomMarket {
  products: ProductFixture[]
  codes: string[]
}

const prices = [49_999, 12_345, 77_777, 1_001, 250_000, 33_333, 8_889, 100_003]

export async function openRandomMarket(market: Market): Promise<RandomMarket> {
  const products: ProductFixture[] = []
  for (let index = 0; index < 4; index += 1) {
    const cooperative = await createCooperative(market)
    for (const price of prices.slice(index * 2, index * 2 + 2))
      products.push(await createProduct(market, cooperative, { price, stock: 60 }))
  }
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
  return { products, codes }
}

/** What one random buyer does: indices into the market's goods and codes. */
export interface Scenario {
  lines: { product: number; quantity: number }[]
  codes: number[]
  commune: string
  /** Of the cart's total, as credit the buyer has. */
  creditShare: number
}

export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  lines: fc.uniqueArray(
    fc.record({ product: fc.integer({ min: 0, max: prices.length - 1 }), quantity: fc.integer({ min: 1, max: 7 }) }),
    { minLength: 1, maxLength: 5, selector: (line) => line.product },
  ),
  codes: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
  commune: fc.constantFrom("14308", "14236"),
  creditShare: fc.constantFrom(0, 0, 0, 0.1, 0.37, 1),
})

/** A cart as a scenario says, ready to be completed; answers its id and what it costs. */
export async function shop(
  market: Market,
  buyer: Shopper,
  goods: RandomMarket,
  { lines, codes, commune, creditShare }: Scenario,
) {
  const wanted = lines.map(
    ({ product, quantity }): Wanted => ({ variant_id: goods.products[product]?.variantId ?? "", quantity }),
  )
  const { id } = (await buyer.create(wanted)).body.cart
  const details = { commune_code: commune }
  let { cart } = (await buyer.checkout(id, details)).body
  for (const code of codes) await buyer.enterCode(id, goods.codes[code])
  if (creditShare > 0) {
    cart = (await buyer.read(id)).body.cart
    await giveCredit(market, id, Math.floor(cart.total * creditShare))
  }
  cart = (await buyer.checkout(id, details)).body.cart
  return { id, total: cart.total, ready: cart.ready }
}
