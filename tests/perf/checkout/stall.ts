import { adminToken } from "../../fixtures/base.js"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { call } from "../../harness/http.js"
import { readyCart, type Shopper, shopper, type Wanted } from "../../integration/checkout/shopper.js"
import { stockCart } from "../../integration/checkout/stock-cart.js"
import type { Host } from "./host.js"

/** Goods of three cooperatives on a host, and the ways to buy them. */
export interface Stall {
  market: Market
  cooperatives: CooperativeFixture[]
  buyers: Shopper[]
  /** One pack from each of the first `n` cooperatives. */
  lines(n: number): Wanted[]
  product(stock: number): Promise<ProductFixture>
  complete(cartId: string, by?: number): Promise<void>
  completeByMedusa(cartId: string): Promise<number>
  cart(n: number): Promise<string>
  stockCart(lines: Wanted[]): Promise<string>
}

/** Sets the stall up. Throws, as every way to buy below does, when the market refuses. */
export async function openStall({ urls, pool }: Host): Promise<Stall> {
  const [url = ""] = urls
  const market = await openMarket({ url, pool })
  const token = await adminToken({ url })
  const cooperatives: CooperativeFixture[] = []
  const wanted: Wanted[] = []
  for (let n = 0; n < 3; n += 1) {
    const cooperative = await createCooperative(market)
    cooperatives.push(cooperative)
    const { variantId } = await createProduct(market, cooperative, { stock: 1_000_000 })
    wanted.push({ variant_id: variantId, quantity: 1 })
  }
  const { publishableKey } = market
  const buyers = urls.map((at) => shopper({ url: at, publishableKey }))
  const [buyer = shopper(market)] = buyers
  const [first] = cooperatives
  if (!first) throw new Error("no cooperative")
  const lines = (n: number) => wanted.slice(0, n)
  return {
    market,
    cooperatives,
    buyers,
    lines,
    product: (stock) => createProduct(market, first, { stock }),
    cart: (n) => readyCart(buyer, lines(n)),
    stockCart: (goods) => stockCart(market, { lines: goods, shippingOptionId: first.shippingOptionId }),
    complete: async (cartId, by = 0) => {
      const { status, body } = await (buyers[by % buyers.length] ?? buyer).complete(cartId)
      if (status !== 200) throw new Error(`a completion answered ${status}: ${JSON.stringify(body)}`)
    },
    completeByMedusa: async (id) => {
      const path = `${url}/admin/workflows-executions/complete-cart/run`
      return (await call(path, { json: { input: { id } }, token })).status
    },
  }
}
