import type { AdminParcelResponse } from "@cho-htx/contracts"
import { expect } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { readyCart, type Shopper, shopper } from "../checkout/shopper.js"
import { carrier, reason, stepsAt } from "./staff-steps.js"

type Bought = { id: string; code: string; total: number; order: string }

/** Two processes, one cooperative with two products, a buyer and staff. */
export interface Counter {
  backend: Backend
  market: Market
  buyer: Shopper
  token: string
  staff: ReturnType<typeof stepsAt>
  cooperative: CooperativeFixture
  goods: ProductFixture[]
  /** Buys so many of each product (default three and two); `order` is the only one of the purchase. */
  buy(quantities?: number[]): Promise<Bought>
  /** Units of the products on the shelf and promised. */
  shelf(): Promise<{ stocked: number; reserved: number }[]>
  /** Takes an order through steps, each of which must be taken; answers it as it then stands. */
  walk(order: string, ...steps: string[]): Promise<AdminParcelResponse>
}

/** Opens the counter of a suite; the caller stops its backend. */
export async function openCounter(): Promise<Counter> {
  const backend = await startBackend({ processes: 2 })
  const market = await openMarket(backend)
  const buyer = shopper(market)
  const token = await adminToken(backend)
  const staff = stepsAt(market.url, "admin/parcels", token)
  const cooperative = await createCooperative(market)
  const goods = [
    await createProduct(market, cooperative, { price: 50_000, stock: 5_000 }),
    await createProduct(market, cooperative, { price: 25_000, stock: 5_000 }),
  ]
  const walk = async (order: string, ...steps: string[]) => {
    const bodies: Record<string, unknown> = { "hand-over": carrier, fail: { reason }, cancel: { reason } }
    for (const step of steps) {
      const answer = await staff.take(order, step, bodies[step])
      expect([step, answer.status, answer.body.message]).toEqual([step, 200, undefined])
    }
    return (await staff.read(order)).body
  }
  const buy = async (quantities: number[] = [3, 2]) => {
    const lines = quantities.map((quantity, index) => ({ variant_id: goods[index]?.variantId ?? "", quantity }))
    const { order_group } = (await buyer.complete(await readyCart(buyer, lines))).body
    return { ...order_group, order: order_group.order_ids[0] ?? "" }
  }
  const shelf = async () => {
    const { rows } = await market.pool.query<{ stocked: number; reserved: number }>(
      `select stocked_quantity::float8 as stocked, reserved_quantity::float8 as reserved from inventory_level
      where inventory_item_id = any($1) order by inventory_item_id`,
      [goods.map((product) => product.inventoryItemId)],
    )
    return rows
  }
  return { backend, market, buyer, token, staff, cooperative, goods, buy, shelf, walk }
}
