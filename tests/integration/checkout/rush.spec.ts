import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { readyCart, type Shopper, shopper } from "./shopper.js"
import { violations } from "./violations.js"

/** Two backends on one database: no promise may rest on what one process knows. */
let backend: Backend
let market: Market
let buyers: Shopper[]
let cooperative: CooperativeFixture

beforeAll(async () => {
  backend = await startBackend({ processes: 2 })
  market = await openMarket(backend)
  buyers = backend.urls.map((url) => shopper({ url, publishableKey: market.publishableKey }))
  cooperative = await createCooperative(market)
})
afterAll(() => backend?.stop())

const buyerOf = (index: number): Shopper => buyers[index % buyers.length] ?? shopper(market)

/** Carts in the hands of buyers on alternating processes, made a few at a time. */
async function carts(count: number, linesOf: (index: number) => { variant_id: string; quantity: number }[]) {
  const ids: string[] = []
  for (let from = 0; from < count; from += 8) {
    const batch = Array.from({ length: Math.min(8, count - from) }, (_, n) => from + n)
    ids.push(...(await Promise.all(batch.map((index) => readyCart(buyerOf(index), linesOf(index))))))
  }
  return ids
}

/** Completes every cart at once; how each ended and after how many milliseconds. */
const rush = (ids: readonly string[]) =>
  Promise.all(
    ids.map(async (id, index) => {
      const from = performance.now()
      const answer = await buyerOf(index).complete(id)
      return {
        status: answer.status,
        code: answer.body.code,
        group: answer.body.order_group,
        ms: performance.now() - from,
      }
    }),
  )

/** Two seconds; on a machine busy with other work, six times what as many requests take that do nothing. */
async function patienceMs(count: number): Promise<number> {
  const from = performance.now()
  await Promise.all(Array.from({ length: count }, (_, index) => buyerOf(index).send("order-groups")))
  return Math.max(2000, 6 * (performance.now() - from))
}

const level = async (product: ProductFixture) => {
  const { rows } = await market.pool.query<{ stocked: string; reserved: string }>(
    "select stocked_quantity as stocked, reserved_quantity as reserved from inventory_level where inventory_item_id = $1",
    [product.inventoryItemId],
  )
  return { stocked: Number(rows[0]?.stocked), reserved: Number(rows[0]?.reserved) }
}

describe("a rush on two processes", () => {
  it("sells 50 units to exactly 50 of 200 carts and tells every loser within two seconds", async () => {
    const product = await createProduct(market, cooperative, { stock: 50 })
    const ids = await carts(200, () => [{ variant_id: product.variantId, quantity: 1 }])
    const patience = await patienceMs(200)
    const ends = await rush(ids)
    const won = ends.filter((end) => end.status === 200)
    const lost = ends.filter((end) => end.status !== 200)
    expect(won).toHaveLength(50)
    expect(new Set(lost.map((end) => `${end.status} ${end.code}`))).toEqual(new Set(["409 sold_out"]))
    expect(Math.max(...lost.map((end) => end.ms))).toBeLessThan(patience)
    expect(await level(product)).toEqual({ stocked: 50, reserved: 50 })
  }, 120_000)

  it("makes one group of a cart completed fifty times at once", async () => {
    const product = await createProduct(market, cooperative)
    const [id = ""] = await carts(1, () => [{ variant_id: product.variantId, quantity: 1 }])
    const ends = await rush(Array.from({ length: 50 }, () => id))
    expect(new Set(ends.map((end) => end.status))).toEqual(new Set([200]))
    expect(new Set(ends.map((end) => end.group.id)).size).toBe(1)
    expect((await level(product)).reserved).toBe(1)
  })

  it("completes mixed carts in whatever order their lines stand, without a deadlock", async () => {
    const a = await createProduct(market, cooperative, { stock: 1000 })
    const b = await createProduct(market, await createCooperative(market), { stock: 1000 })
    const line = (product: ProductFixture) => ({ variant_id: product.variantId, quantity: 1 })
    const mixes = [[line(a)], [line(b)], [line(a), line(b)], [line(b), line(a)]]
    const ends = await rush(await carts(80, (index) => mixes[index % 4] ?? []))
    expect(ends.filter((end) => end.status !== 200)).toEqual([])
    expect([(await level(a)).reserved, (await level(b)).reserved]).toEqual([60, 60])
  }, 120_000)

  it("sums two lines that share an inventory item, and never goes above the stock", async () => {
    const single = await createProduct(market, cooperative, { stock: 10 })
    const pair = await createProduct(market, cooperative)
    await market.pool.query(
      "update product_variant_inventory_item set inventory_item_id = $1, required_quantity = 2 where variant_id = $2",
      [single.inventoryItemId, pair.variantId],
    )
    // Three units by one line and two pairs by the other: seven of ten, so one cart of four can win.
    const ids = await carts(4, () => [
      { variant_id: single.variantId, quantity: 3 },
      { variant_id: pair.variantId, quantity: 2 },
    ])
    const ends = await rush(ids)
    expect(ends.map((end) => end.status).sort()).toEqual([200, 409, 409, 409])
    expect(await level(single)).toEqual({ stocked: 10, reserved: 7 })
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
