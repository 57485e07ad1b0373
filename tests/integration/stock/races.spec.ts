import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { readyCart, type Shopper, shopper } from "../checkout/shopper.js"
import { violations } from "../checkout/violations.js"
import { levelOf, reservationsOf, stockRoom } from "./stock-room.js"

/** Two backends on one database: buyers, staff and Medusa's own routes at the same stock in the same moment. */
let backend: Backend
let market: Market
let buyers: Shopper[]
let cooperative: CooperativeFixture
let room: Awaited<ReturnType<typeof stockRoom>>

beforeAll(async () => {
  backend = await startBackend({ processes: 2 })
  market = await openMarket(backend)
  buyers = backend.urls.map((url) => shopper({ url, publishableKey: market.publishableKey }))
  cooperative = await createCooperative(market)
  room = await stockRoom(backend)
})
afterAll(() => backend?.stop())

const buyerOf = (index: number): Shopper => buyers[index % buyers.length] ?? shopper(market)
const range = (count: number) => Array.from({ length: count }, (_, index) => index)

/** A repeatable stream of numbers from 0 up to, not including, `most`. */
function dice(seed: number) {
  let state = seed
  return (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

async function carts(count: number, product: Pick<ProductFixture, "variantId">, quantity = 1): Promise<string[]> {
  const ids: string[] = []
  for (const from of range(Math.ceil(count / 8)).map((batch) => batch * 8))
    ids.push(
      ...(await Promise.all(
        range(Math.min(8, count - from)).map((index) =>
          readyCart(buyerOf(from + index), [{ variant_id: product.variantId, quantity }]),
        ),
      )),
    )
  return ids
}

type Ended = { status: number; what: string; body: unknown }

/** Statuses nobody may see in a race: everything but success, sold out, too little and "somebody was quicker". */
const surprises = (ends: readonly Ended[]) =>
  ends
    .filter(({ status }) => ![200, 404, 409].includes(status))
    .map(({ what, status, body }) => ({ what, status, body }))

const levelPath = (product: ProductFixture) =>
  `inventory-items/${product.inventoryItemId}/location-levels/${cooperative.stockLocationId}`

const hold = (product: ProductFixture, quantity: number) => ({
  inventory_item_id: product.inventoryItemId,
  location_id: cooperative.stockLocationId,
  quantity,
})

/** Units live reservations hold, and the level beside them. */
async function books(product: ProductFixture) {
  const held = (await reservationsOf(market, product)).reduce((sum, row) => sum + Number(row.quantity), 0)
  return { held, ...(await levelOf(market, product)) }
}

describe("buyers, staff and hand-made reservations at one shelf", () => {
  it.each([11, 23, 37, 58])(
    "never lose what another has written (seed %i)",
    async (seed) => {
      const roll = dice(seed)
      const product = await createProduct(market, cooperative, { stock: 60 })
      const waiting = await carts(30, product)
      const made = await Promise.all(
        range(12).map((index) => room.at(index)<{ reservation: { id: string } }>("reservations", hold(product, 1))),
      )
      const actions: (() => Promise<Ended>)[] = [
        ...waiting.map((cart, index) => async () => ({ what: "complete", ...(await buyerOf(index).complete(cart)) })),
        ...made.map(({ body }, index) => async () => {
          const path = `reservations/${body.reservation.id}`
          return index % 3 === 0
            ? { what: "change", ...(await room.at(index)(path, { quantity: 1 + roll(4) })) }
            : { what: "release", ...(await room.at(index)(path, undefined, "DELETE")) }
        }),
        ...range(12).map((index) => async () => ({
          what: "hold",
          ...(await room.at(index)("reservations", hold(product, 1 + roll(3)))),
        })),
        ...range(12).map((index) => async () => ({
          what: "adjust",
          ...(await room.adjust(product, roll(2) ? 3 : -2, index)),
        })),
        ...range(6).map((index) => async () => ({ what: "count", ...(await room.set(product, 40 + roll(30), index)) })),
      ]
      const shuffled = actions.map((run) => ({ run, at: roll(1_000_000) })).sort((a, b) => a.at - b.at)
      const ends = await Promise.all(shuffled.map(({ run }) => run()))
      expect(surprises(ends)).toEqual([])
      const { held, stocked, reserved } = await books(product)
      expect(reserved).toBe(held)
      expect(reserved).toBeLessThanOrEqual(stocked)
      const { rows } = await market.pool.query<{ before: number; after: number }>(
        "select before, after from stock_change where variant_id = $1",
        [product.variantId],
      )
      expect(chained(60, rows)).toBe(stocked)
      const won = ends.filter(({ what, status }) => what === "complete" && status === 200).length
      const orders = (await reservationsOf(market, product)).filter((row) => row.line_item_id !== null)
      expect(orders).toHaveLength(won)
    },
    60_000,
  )

  it("keep every sale while Medusa's own route sets the stock over and over", async () => {
    const product = await createProduct(market, cooperative, { stock: 100 })
    const waiting = await carts(48, product)
    const sales = waiting.map(async (cart, index) => ({ what: "complete", ...(await buyerOf(index).complete(cart)) }))
    const sets = range(48).map(async (index) => ({
      what: "set",
      ...(await room.at(index)(levelPath(product), { stocked_quantity: 60 + (index % 40) })),
    }))
    const ends = await Promise.all([...sales, ...sets])
    expect(ends.filter(({ status }) => status !== 200)).toEqual([])
    const { held, stocked, reserved } = await books(product)
    expect([held, reserved]).toEqual([48, 48])
    expect(stocked).toBeGreaterThanOrEqual(60)
  }, 60_000)

  it("sell no unit twice while the stock is pulled down to what is promised", async () => {
    const product = await createProduct(market, cooperative, { stock: 40 })
    const waiting = await carts(40, product)
    const sales = waiting.map(async (cart, index) => ({ what: "complete", ...(await buyerOf(index).complete(cart)) }))
    const cuts = range(20).map(async (index) => ({
      what: "cut",
      ...(await room.at(index)(levelPath(product), { stocked_quantity: 39 - index * 2 })),
    }))
    const ends = await Promise.all([...sales, ...cuts])
    expect(surprises(ends)).toEqual([])
    const { held, stocked, reserved } = await books(product)
    expect(reserved).toBe(held)
    expect(reserved).toBeLessThanOrEqual(stocked)
    expect(held).toBe(ends.filter(({ what, status }) => what === "complete" && status === 200).length)
  }, 60_000)
})

/** Follows the edits from the first stock to the last: each must begin where another ended, or one has overwritten another. */
function chained(first: number, edits: readonly { before: number; after: number }[]): number {
  // Edits form one path through the quantities (an Eulerian trail): what comes in beyond what goes out is its end.
  const balance = new Map<number, number>([[first, 1]])
  for (const { before, after } of edits) {
    balance.set(before, (balance.get(before) ?? 0) - 1)
    balance.set(after, (balance.get(after) ?? 0) + 1)
  }
  const ends = [...balance].filter(([, count]) => count !== 0)
  expect(ends).toEqual([[expect.any(Number), 1]])
  return ends[0]?.[0] ?? Number.NaN
}

describe("kits", () => {
  it("take two or three of each part, and never wait in a circle with edits of the parts", async () => {
    const [one, two] = [
      await createProduct(market, cooperative, { stock: 60 }),
      await createProduct(market, cooperative, { stock: 60 }),
    ]
    const kit = await createProduct(market, cooperative)
    await market.pool.query(
      "update product_variant_inventory_item set inventory_item_id = $1, required_quantity = 2 where variant_id = $2",
      [one.inventoryItemId, kit.variantId],
    )
    await market.admin(`products/${kit.id}/variants/${kit.variantId}/inventory-items`, {
      inventory_item_id: two.inventoryItemId,
      required_quantity: 3,
    })
    const waiting = await carts(24, kit)
    const both = (index: number, units: number) => ({
      update: (index % 2 ? [one, two] : [two, one]).map(({ inventoryItemId }) => ({
        inventory_item_id: inventoryItemId,
        location_id: cooperative.stockLocationId,
        stocked_quantity: units,
      })),
    })
    const ends = await Promise.all([
      ...waiting.map(async (cart, index) => ({ what: "complete", ...(await buyerOf(index).complete(cart)) })),
      ...range(24).map(async (index) => ({
        what: "set both",
        ...(await room.at(index)("inventory-items/location-levels/batch", both(index, 60))),
      })),
      ...range(8).map(async (index) => ({
        what: "hold",
        ...(await room.at(index)("reservations", hold(index % 2 ? one : two, 1))),
      })),
    ])
    expect(surprises(ends)).toEqual([])
    const won = ends.filter(({ what, status }) => what === "complete" && status === 200).length
    const [first, second] = [await books(one), await books(two)]
    expect([first.reserved, second.reserved]).toEqual([first.held, second.held])
    expect(second.reserved).toBeLessThanOrEqual(60)
    // 60 of the second part make 20 kits, fewer by what is held by hand.
    expect(won).toBeGreaterThanOrEqual(18)
    expect(won).toBeLessThanOrEqual(20)
  }, 60_000)
})

describe("deleting while buyers complete", () => {
  it("either leaves the order whole or the product in peace", async () => {
    for (const round of range(6)) {
      const product = await createProduct(market, cooperative, { stock: 5 })
      const [cart = ""] = await carts(1, product)
      const path = round % 2 ? `products/${product.id}` : `products/${product.id}/variants/${product.variantId}`
      const [sold, gone] = await Promise.all([
        buyerOf(round).complete(cart),
        room.at(round + 1)(path, undefined, "DELETE"),
      ])
      expect([200, 409]).toContain(sold.status)
      expect([200, 409]).toContain(gone.status)
      const { held } = await books(product)
      expect(held).toBe(sold.status === 200 ? 1 : 0)
    }
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
