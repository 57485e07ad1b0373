import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { readyCart, type Shopper, shopper } from "../checkout/shopper.js"
import { completeByMedusa, stockCart } from "../checkout/stock-cart.js"
import { goodsOnOrder } from "./goods-on-order.js"
import { importsOfProducts } from "./imports.js"
import { refusal } from "./refusal.js"
import { sellSome } from "./sell-some.js"
import { levelOf, reservationsOf, stockRoom } from "./stock-room.js"

let backend: Backend
let market: Market
let buyer: Shopper
let cooperative: CooperativeFixture
let room: Awaited<ReturnType<typeof stockRoom>>

beforeAll(async () => {
  // Medusa's own completion makes the order that Medusa's own fulfillment route may still send.
  backend = await startBackend({ env: { STOCK_COMPLETION: "compare" } })
  market = await openMarket(backend)
  buyer = shopper(market)
  cooperative = await createCooperative(market)
  room = await stockRoom(backend)
})
afterAll(() => backend?.stop())

const soldProduct = (stock: number, quantity: number) => sellSome({ market, buyer, cooperative }, stock, quantity)

const levelPath = (product: ProductFixture) =>
  `inventory-items/${product.inventoryItemId}/location-levels/${cooperative.stockLocationId}`

const hold = (product: ProductFixture, quantity: number) => ({
  inventory_item_id: product.inventoryItemId,
  location_id: cooperative.stockLocationId,
  quantity,
})

describe("stock routes of Medusa's admin", () => {
  it("refuse a stock below what orders hold, and leave it as it is", async () => {
    const product = await soldProduct(5, 3)
    const item = product.inventoryItemId
    const level = { location_id: cooperative.stockLocationId, stocked_quantity: 2 }
    const answers = [
      await room.send(levelPath(product), { stocked_quantity: 2 }),
      await room.send(`inventory-items/${item}/location-levels/batch`, { update: [level] }),
      await room.send("inventory-items/location-levels/batch", { update: [{ ...level, inventory_item_id: item }] }),
    ]
    expect(answers.map(refusal)).toEqual([409, 409, 409])
    expect(await levelOf(market, product)).toEqual({ stocked: 5, reserved: 3 })
    expect((await room.send(levelPath(product), { stocked_quantity: 3 })).status).toBe(200)
  })

  it.each([-1, 1.5, 1_000_001, "7", null])("refuse a stock of %j", async (stocked_quantity) => {
    const product = await createProduct(market, cooperative, { stock: 4 })
    const item = product.inventoryItemId
    const level = { location_id: cooperative.stockLocationId, stocked_quantity }
    const other = { location_id: (await createCooperative(market)).stockLocationId, stocked_quantity }
    const answers = [
      await room.send(levelPath(product), { stocked_quantity }),
      await room.send(`inventory-items/${item}/location-levels`, other),
      await room.send(`inventory-items/${item}/location-levels/batch`, { update: [level] }),
      await room.send(`inventory-items/${item}/location-levels/batch`, { create: [other] }),
      await room.send("inventory-items/location-levels/batch", { update: [{ ...level, inventory_item_id: item }] }),
    ]
    expect(answers.map(refusal)).toEqual([400, 400, 400, 400, 400])
    expect(await levelOf(market, product)).toEqual({ stocked: 4, reserved: 0 })
  })

  it("refuse an edit whose id belongs to another level", async () => {
    const [one, two] = [await createProduct(market, cooperative), await createProduct(market, cooperative)]
    const { rows } = await market.pool.query<{ id: string }>(
      "select id from inventory_level where inventory_item_id = $1",
      [two.inventoryItemId],
    )
    const update = [{ id: rows[0]?.id, location_id: cooperative.stockLocationId, stocked_quantity: 0 }]
    const answer = await room.send(`inventory-items/${one.inventoryItemId}/location-levels/batch`, { update })
    expect(refusal(answer)).toBe(400)
    expect([await levelOf(market, one), await levelOf(market, two)]).toEqual([
      { stocked: 100, reserved: 0 },
      { stocked: 100, reserved: 0 },
    ])
  })

  it("may go below what is reserved when every reservation may wait", async () => {
    const product = await createProduct(market, cooperative, { stock: 1 })
    await market.admin(`products/${product.id}/variants/${product.variantId}`, { allow_backorder: true })
    const sold = await buyer.complete(await readyCart(buyer, [{ variant_id: product.variantId, quantity: 3 }]))
    expect(sold.status).toBe(200)
    expect((await room.send(levelPath(product), { stocked_quantity: 0 })).status).toBe(200)
    expect(await levelOf(market, product)).toEqual({ stocked: 0, reserved: 3 })
  })

  it("refuse to delete a level, an item or a place whose goods orders hold", async () => {
    const product = await soldProduct(5, 2)
    const item = product.inventoryItemId
    const { rows } = await market.pool.query<{ id: string }>(
      "select id from inventory_level where inventory_item_id = $1",
      [item],
    )
    const answers = [
      await room.send(levelPath(product), undefined, "DELETE"),
      await room.send(`inventory-items/${item}/location-levels/batch`, { delete: [rows[0]?.id], force: true }),
      await room.send("inventory-items/location-levels/batch", { delete: [rows[0]?.id], force: true }),
      await room.send(`inventory-items/${item}`, undefined, "DELETE"),
      await room.send(`stock-locations/${cooperative.stockLocationId}`, undefined, "DELETE"),
    ]
    expect(answers.map(refusal)).toEqual([409, 409, 409, 409, 409])
    expect(await levelOf(market, product)).toEqual({ stocked: 5, reserved: 2 })
  })
})

describe("Medusa's fulfillment", () => {
  it("takes the last held units off the shelf, and not one more", async () => {
    const product = await createProduct(market, cooperative, { stock: 3 })
    const lines = [{ variant_id: product.variantId, quantity: 3 }]
    const { shippingOptionId } = cooperative
    const orderId = await completeByMedusa(backend, await stockCart(market, { lines, shippingOptionId }))
    const [held] = await reservationsOf(market, product)
    const send = (quantity: number) =>
      room.send(`orders/${orderId}/fulfillments`, { items: [{ id: held?.line_item_id, quantity }] })
    const sent = await send(2)
    expect(sent.status).toBe(200)
    expect(await levelOf(market, product)).toEqual({ stocked: 1, reserved: 1 })
    expect((await send(2)).status).toBe(400)
    expect(await levelOf(market, product)).toEqual({ stocked: 1, reserved: 1 })
  })
})

describe("reservations by hand", () => {
  it.each([0, -3, 1.5])("refuse a quantity of %j", async (quantity) => {
    const product = await createProduct(market, cooperative, { stock: 4 })
    const answer = await room.send("reservations", hold(product, quantity))
    expect(refusal(answer)).toBe(400)
    expect(await levelOf(market, product)).toEqual({ stocked: 4, reserved: 0 })
  })

  it("refuse more than there is, on creation and on change", async () => {
    const product = await createProduct(market, cooperative, { stock: 4 })
    expect(refusal(await room.send("reservations", hold(product, 5)))).toBe(409)
    const made = await room.send<{ reservation: { id: string } }>("reservations", hold(product, 3))
    expect(made.status).toBe(200)
    expect(refusal(await room.send(`reservations/${made.body.reservation.id}`, { quantity: 5 }))).toBe(409)
    expect(refusal(await room.send(`reservations/${made.body.reservation.id}`, { quantity: -1 }))).toBe(400)
    expect(await levelOf(market, product)).toEqual({ stocked: 4, reserved: 3 })
    expect((await room.send(`reservations/${made.body.reservation.id}`, { quantity: 4 })).status).toBe(200)
    expect(await levelOf(market, product)).toEqual({ stocked: 4, reserved: 4 })
    expect((await room.send(`reservations/${made.body.reservation.id}`, undefined, "DELETE")).status).toBe(200)
    expect(await levelOf(market, product)).toEqual({ stocked: 4, reserved: 0 })
  })

  it("take what is held along when they move to another place", async () => {
    const product = await createProduct(market, cooperative, { stock: 4 })
    const { stockLocationId } = await createCooperative(market)
    await market.admin(`inventory-items/${product.inventoryItemId}/location-levels`, {
      location_id: stockLocationId,
      stocked_quantity: 2,
    })
    const made = await room.send<{ reservation: { id: string } }>("reservations", hold(product, 2))
    const move = (quantity: number) =>
      room.send(`reservations/${made.body.reservation.id}`, { location_id: stockLocationId, quantity })
    expect(refusal(await move(3))).toBe(409)
    expect((await move(2)).status).toBe(200)
    const { rows } = await market.pool.query<{ reserved: number }>(
      "select reserved_quantity::int as reserved from inventory_level where inventory_item_id = $1 order by stocked_quantity",
      [product.inventoryItemId],
    )
    expect(rows.map((row) => row.reserved)).toEqual([2, 0])
  })

  it("do not touch what an order of the market holds", async () => {
    const product = await soldProduct(5, 2)
    const [held] = await reservationsOf(market, product)
    const answers = [
      await room.send(`reservations/${held?.id}`, { quantity: 1 }),
      await room.send(`reservations/${held?.id}`, undefined, "DELETE"),
      await room.send("reservations", { ...hold(product, 1), line_item_id: held?.line_item_id }),
    ]
    expect(answers.map(refusal)).toEqual([409, 409, 409])
    expect(await reservationsOf(market, product)).toEqual([held])
  })

  it("hold one line of anything once", async () => {
    const product = await createProduct(market, cooperative, { stock: 5 })
    const line = { ...hold(product, 1), line_item_id: "ordli_of_a_plugin" }
    const made = await room.send<{ reservation: { id: string } }>("reservations", line)
    expect(made.status).toBe(200)
    expect(refusal(await room.send("reservations", line))).toBe(409)
    expect(await levelOf(market, product)).toEqual({ stocked: 5, reserved: 1 })
    // Not left behind: no order has such a line, and the checker would say so.
    await room.send(`reservations/${made.body.reservation.id}`, undefined, "DELETE")
  })
})

goodsOnOrder(() => ({ market, buyer, cooperative, room }))
importsOfProducts(() => ({ backend, market }))
