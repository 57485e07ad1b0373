import { adminToken } from "../../fixtures/base.js"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { readyCart, shopper } from "../checkout/shopper.js"
import { type KeyedCall, keyed, type RawAnswer } from "./keyed.js"

/** Two backends on one database, a product in stock, and an administrator and a buyer who send keys. */
export type Desk = {
  backend: Backend
  market: Market
  cooperative: CooperativeFixture
  product: ProductFixture
  authorization: string
  /** A cart ready to be completed. */
  cart(): Promise<string>
  complete(id: string, key?: string, json?: unknown, url?: string): Promise<RawAnswer>
  reservation(quantity: number): { inventory_item_id: string; location_id: string; quantity: number }
  reserve(key: string | undefined, quantity?: number, options?: KeyedCall, url?: string): Promise<RawAnswer>
  /** Rows of request_key with that key, oldest first. */
  rowsOf(key: string): Promise<Record<string, string>[]>
  /** Live reservations of the product. */
  reservations(): Promise<number>
}

/** Opens the desk of a suite; the caller stops its backend. */
export async function openDesk(): Promise<Desk> {
  const backend = await startBackend({ processes: 2 })
  const market = await openMarket(backend)
  const buyer = shopper(market)
  const cooperative = await createCooperative(market)
  const product = await createProduct(market, cooperative, { stock: 10_000 })
  const authorization = `Bearer ${await adminToken(backend)}`
  const reservation = (quantity: number) => ({
    inventory_item_id: product.inventoryItemId,
    location_id: cooperative.stockLocationId,
    quantity,
  })
  return {
    backend,
    market,
    cooperative,
    product,
    authorization,
    reservation,
    cart: () => readyCart(buyer, [{ variant_id: product.variantId, quantity: 1 }]),
    complete: (id, key, json = {}, url = backend.url) =>
      keyed(`${url}/store/carts/${id}/complete`, {
        json,
        publishableKey: market.publishableKey,
        ...(key ? { key } : {}),
      }),
    reserve: (key, quantity = 1, options = {}, url = backend.url) =>
      keyed(`${url}/admin/reservations`, {
        authorization,
        json: reservation(quantity),
        ...(key ? { key } : {}),
        ...options,
      }),
    rowsOf: async (key) =>
      (await backend.pool.query("select * from request_key where key = $1 order by created_at", [key])).rows,
    reservations: async () => {
      const { rows } = await backend.pool.query<{ n: number }>(
        "select count(*)::int as n from reservation_item where deleted_at is null and inventory_item_id = $1",
        [product.inventoryItemId],
      )
      return rows[0]?.n ?? 0
    },
  }
}
