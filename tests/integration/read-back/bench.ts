import { adminToken } from "../../fixtures/base.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import type { Backend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { comparable } from "../checkout/comparable.js"
import { shopper } from "../checkout/shopper.js"
import { completeByMedusa, type StockCart, stockCart } from "../checkout/stock-cart.js"

/** Where our orders and Medusa's stand side by side. */
export interface Bench {
  backend: Backend
  market: Market
  token: string
  /** Orders for two equal carts: ours, and one of Medusa's own completion, which belongs to no purchase of the market. */
  pair(cart: StockCart): Promise<{ ours: string; theirs: string }>
  /** What an admin route of Medusa's shows under a key, without what must differ: ids and times. */
  read(path: string, key: "order" | "return"): Promise<unknown>
}

const promotions = [
  { code: "GIAM10", type: "percentage", value: 10, target_type: "items" },
  { code: "GIAM20K", type: "fixed", value: 20_000, target_type: "items" },
  { code: "PHIGIAO", type: "fixed", value: 5_000, target_type: "shipping_methods" },
]

/** Opens the bench on a backend that runs with STOCK_COMPLETION=compare: else Medusa's own completion is switched off. */
export async function openBench(backend: Backend): Promise<Bench> {
  const market = await openMarket(backend)
  const token = await adminToken(backend)
  for (const { code, ...method } of promotions)
    await market.admin("promotions", {
      code,
      type: "standard",
      status: "active",
      limit: 1000,
      is_tax_inclusive: true,
      application_method: { ...method, currency_code: "vnd", allocation: "across" },
    })
  return {
    backend,
    market,
    token,
    pair: async (cart) => {
      const placed = await shopper(market).complete(await stockCart(market, cart))
      if (placed.status !== 200) throw new Error(`not placed: ${JSON.stringify(placed.body)}`)
      return { ours: placed.body.order.id, theirs: await completeByMedusa(backend, await stockCart(market, cart)) }
    },
    read: async (path, key) =>
      comparable((await call<Record<string, unknown>>(`${market.url}/admin/${path}`, { token })).body[key]),
  }
}
