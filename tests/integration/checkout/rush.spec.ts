import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { cloneCarts } from "../../fixtures/clone-carts.js"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { readyCart, type Shopper, shopper, type Wanted } from "./shopper.js"
import { violations } from "./violations.js"

/** No promise may rest on what one process knows, nor on the Locking Module of either kind. */
const shapes = [
  { name: "one process, in memory", options: { processes: 1 } },
  { name: "two processes, in memory", options: { processes: 2 } },
  { name: "two processes, Redis", options: { processes: 2, redis: true } },
]

describe.each(shapes)("a rush on $name", ({ name, options }) => {
  let backend: Backend
  let market: Market
  let buyers: Shopper[]
  let cooperative: CooperativeFixture
  let other: CooperativeFixture

  beforeAll(async () => {
    backend = await startBackend(options)
    market = await openMarket(backend)
    buyers = backend.urls.map((url) => shopper({ url, publishableKey: market.publishableKey }))
    cooperative = await createCooperative(market)
    other = await createCooperative(market)
  })
  afterAll(() => backend?.stop())

  const buyerOf = (index: number): Shopper => buyers[index % buyers.length] ?? shopper(market)
  const line = (product: ProductFixture, quantity = 1): Wanted => ({ variant_id: product.variantId, quantity })
  const carts = async (count: number, lines: Wanted[]) =>
    cloneCarts(market.pool, await readyCart(buyerOf(0), lines), count)

  /** Completes every cart at once, on alternating processes; how each ended and after how many milliseconds. */
  const rush = (ids: readonly string[]) =>
    Promise.all(
      ids.map(async (id, index) => {
        const from = performance.now()
        const { status, body } = await buyerOf(index).complete(id)
        return { status, code: body.code, group: body.order_group, ms: performance.now() - from }
      }),
    )

  /** Two seconds; on a machine busy with other work, eight times what as many requests take that do nothing. */
  async function patienceMs(count: number): Promise<number> {
    const from = performance.now()
    await Promise.all(Array.from({ length: count }, (_, index) => buyerOf(index).send("order-groups")))
    return Math.max(2000, 8 * (performance.now() - from))
  }

  const level = async (product: ProductFixture) => {
    const { rows } = await market.pool.query<{ stocked: string; reserved: string }>(
      "select stocked_quantity as stocked, reserved_quantity as reserved from inventory_level where inventory_item_id = $1",
      [product.inventoryItemId],
    )
    return { stocked: Number(rows[0]?.stocked), reserved: Number(rows[0]?.reserved) }
  }

  /** Orders, groups and payments that came of these carts. */
  const madeOf = async (ids: readonly string[]) => {
    const { rows } = await market.pool.query<{ orders: number; groups: number; payments: number }>(
      `select (select count(*)::int from order_cart where cart_id = any($1)) as orders,
        (select count(*)::int from order_group where cart_id = any($1)) as groups,
        (select count(*)::int from payment p join cart_payment_collection l on l.payment_collection_id = p.payment_collection_id
          where l.cart_id = any($1)) as payments`,
      [ids],
    )
    return rows[0]
  }

  it("sells 50 units to exactly 50 of 200 carts, leaves no orphan and tells every loser in time", async () => {
    const product = await createProduct(market, cooperative, { stock: 50 })
    const ids = await carts(200, [line(product)])
    const patience = await patienceMs(200)
    const ends = await rush(ids)
    const lost = ends.filter((end) => end.status !== 200)
    const slowest = Math.max(...lost.map((end) => end.ms))
    console.info(
      `${name}: the last of 150 losers was told after ${Math.round(slowest)} ms (allowed ${Math.round(patience)})`,
    )
    expect(ends.length - lost.length).toBe(50)
    expect(new Set(lost.map((end) => `${end.status} ${end.code}`))).toEqual(new Set(["409 sold_out"]))
    expect(await level(product)).toEqual({ stocked: 50, reserved: 50 })
    expect(await madeOf(ids)).toEqual({ orders: 50, groups: 50, payments: 50 })
    expect(await violations(market.pool)).toEqual([])
    expect(slowest).toBeLessThan(patience)
  })

  it("makes one group and one payment of a cart completed fifty times at once", async () => {
    const product = await createProduct(market, cooperative)
    const id = await readyCart(buyerOf(0), [line(product)])
    const ends = await rush(Array.from({ length: 50 }, () => id))
    expect(new Set(ends.map((end) => end.status))).toEqual(new Set([200]))
    expect(new Set(ends.map((end) => end.group.id)).size).toBe(1)
    expect(await madeOf([id])).toEqual({ orders: 1, groups: 1, payments: 1 })
    expect((await level(product)).reserved).toBe(1)
  })

  it("completes 200 mixed carts in whatever order their lines stand, without a deadlock", async () => {
    const a = await createProduct(market, cooperative, { stock: 1000 })
    const b = await createProduct(market, other, { stock: 1000 })
    const mixes = [[line(a)], [line(b)], [line(a), line(b)], [line(b), line(a)]]
    const sorted = await Promise.all(mixes.map((lines) => carts(50, lines)))
    const ends = await rush(Array.from({ length: 200 }, (_, index) => sorted[index % 4]?.[Math.floor(index / 4)] ?? ""))
    expect(ends.filter((end) => end.status !== 200)).toEqual([])
    expect([(await level(a)).reserved, (await level(b)).reserved]).toEqual([150, 150])
  })

  it("sums two lines that share an inventory item, one of them a kit, and never goes above the stock", async () => {
    const single = await createProduct(market, cooperative, { stock: 31 })
    const pair = await createProduct(market, cooperative)
    await market.pool.query(
      "update product_variant_inventory_item set inventory_item_id = $1, required_quantity = 2 where variant_id = $2",
      [single.inventoryItemId, pair.variantId],
    )
    // Three single units and two pairs: seven of 31, so four carts of twelve can win and three units stay.
    const ends = await rush(await carts(12, [line(single, 3), line(pair, 2)]))
    expect(ends.filter((end) => end.status === 200)).toHaveLength(4)
    expect(ends.filter((end) => end.code === "sold_out")).toHaveLength(8)
    expect(await level(single)).toEqual({ stocked: 31, reserved: 28 })
  })

  it("takes what a kit requires of each of its items, whoever else wants them", async () => {
    const box = await createProduct(market, cooperative, { stock: 100 })
    const jar = await createProduct(market, cooperative, { stock: 60 })
    await market.pool.query(
      `insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity) values ($1, $2, $3, 3)`,
      [`pvitem_${jar.id}`, box.variantId, jar.inventoryItemId],
    )
    // A box holds three jars: 40 boxes and 40 single jars want 160 jars of 60.
    const mixed = (await Promise.all([carts(40, [line(box)]), carts(40, [line(jar)])])).flat()
    const ends = await rush(mixed)
    const boxes = ends.slice(0, 40).filter((end) => end.status === 200).length
    const jars = ends.slice(40).filter((end) => end.status === 200).length
    expect(await level(box)).toEqual({ stocked: 100, reserved: boxes })
    expect(await level(jar)).toEqual({ stocked: 60, reserved: 3 * boxes + jars })
    expect(3 * boxes + jars).toBeGreaterThan(57)
    expect(new Set(ends.filter((end) => end.status !== 200).map((end) => end.code))).toEqual(new Set(["sold_out"]))
  })
})
