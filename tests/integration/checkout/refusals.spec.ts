import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { readyCart, type Shopper, shopper } from "./shopper.js"
import { violations } from "./violations.js"

let backend: Backend
let market: Market
let buyer: Shopper
let cooperative: CooperativeFixture
let product: ProductFixture

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  buyer = shopper(market)
})
beforeEach(async () => {
  cooperative = await createCooperative(market)
  product = await createProduct(market, cooperative, { price: 50_000, stock: 5 })
})
afterAll(() => backend?.stop())

const line = (quantity = 1) => ({ variant_id: product.variantId, quantity })
const sql = (text: string, values: unknown[]) => market.pool.query(text, values)
const completed = async (id: string) =>
  (await market.pool.query("select 1 from cart where id = $1 and completed_at is not null", [id])).rowCount === 1

/** The cart is refused with this code, stays open, and no order exists. */
async function expectRefused(id: string, code: string) {
  const answer = await buyer.complete(id)
  expect(answer).toMatchObject({ status: 409, body: { code } })
  expect(answer.body.details?.length).toBeGreaterThan(0)
  expect(await completed(id)).toBe(false)
  const { rowCount } = await market.pool.query("select 1 from order_group where cart_id = $1", [id])
  expect(rowCount).toBe(0)
  return answer
}

describe("completion refuses, charges nothing and keeps the cart", () => {
  it("when a line's price was tampered with", async () => {
    const id = await readyCart(buyer, [line()])
    await sql(
      `update cart_line_item set unit_price = 1, raw_unit_price = '{"value":"1","precision":20}' where cart_id = $1`,
      [id],
    )
    const { body } = await expectRefused(id, "price_changed")
    expect(body.details?.[0]?.message).toContain("50.000")
  })

  it("when the price has changed since the buyer saw it, until the buyer sets the line again", async () => {
    const id = await readyCart(buyer, [line()])
    await market.admin(`products/${product.id}/variants/${product.variantId}`, {
      prices: [{ currency_code: "vnd", amount: 60_000 }],
    })
    await expectRefused(id, "price_changed")
    const seen = (await buyer.read(id)).body.cart
    const first = seen.parcels[0]?.lines[0]
    expect(seen.ready).toBe(false)
    expect(first?.issue).toEqual({ kind: "price_changed", old_price: 50_000, new_price: 60_000 })
    const agreed = await buyer.update(id, first?.id ?? "", 1)
    expect(agreed.body.cart).toMatchObject({ ready: true, goods_total: 60_000 })
    expect((await buyer.complete(id)).status).toBe(200)
  })

  it("when the cooperative is suspended meanwhile", async () => {
    const id = await readyCart(buyer, [line()])
    await sql("update cooperative set status = 'suspended' where id = $1", [cooperative.id])
    await expectRefused(id, "cooperative_paused")
    expect((await buyer.read(id)).body.cart.parcels[0]?.lines[0]?.issue).toEqual({ kind: "cooperative_paused" })
  })

  it("when the product is no longer published, or deleted", async () => {
    const id = await readyCart(buyer, [line()])
    await market.admin(`products/${product.id}`, { status: "draft" })
    await expectRefused(id, "unavailable")
    await call(`${market.url}/admin/products/${product.id}`, { method: "DELETE", token: await adminToken(backend) })
    await expectRefused(id, "unavailable")
    const gone = (await buyer.read(id)).body.cart.parcels[0]?.lines[0]
    expect(gone?.issue).toEqual({ kind: "unavailable" })
    expect((await buyer.update(id, gone?.id ?? "", 0)).body.cart.line_count).toBe(0)
  })

  it("when it is sold out", async () => {
    const id = await readyCart(buyer, [line(3)])
    expect((await buyer.complete(await readyCart(buyer, [line(4)]))).status).toBe(200)
    const { body } = await expectRefused(id, "sold_out")
    expect(body.details?.[0]?.message).toContain("1")
    expect((await buyer.read(id)).body.cart.parcels[0]?.lines[0]?.issue).toEqual({ kind: "not_enough", available: 1 })
  })

  it("when the delivery table changed, until checkout is repeated", async () => {
    const id = await readyCart(buyer, [line()])
    await sql(
      "update cooperative set delivery = jsonb_set(delivery, '{zones,same_commune,base_fee}', '19000') where id = $1",
      [cooperative.id],
    )
    await expectRefused(id, "cart_changed")
    expect((await buyer.read(id)).body.cart).toMatchObject({ ready: false, delivery_total: 19_000 })
    expect((await buyer.checkout(id)).body.cart).toMatchObject({ ready: true, total: 69_000 })
    expect((await buyer.complete(id, { expected_total: 69_000 })).status).toBe(200)
  })

  it("when the payment session says another amount, or the buyer was told another total", async () => {
    const id = await readyCart(buyer, [line()])
    expect((await buyer.complete(id, { expected_total: 1 })).body.code).toBe("cart_changed")
    await sql(
      `update payment_session set amount = 1, raw_amount = '{"value":"1","precision":20}' where payment_collection_id in
        (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
      [id],
    )
    await expectRefused(id, "cart_changed")
  })

  it("when it is empty, without an address, or unknown", async () => {
    const empty = (await buyer.create()).body.cart.id
    expect((await buyer.complete(empty)).body.code).toBe("cart_empty")
    const bare = (await buyer.create([line()])).body.cart.id
    expect((await buyer.complete(bare)).body.code).toBe("not_ready")
    expect(await buyer.complete("cart_khongco")).toMatchObject({ status: 404, body: { code: "cart_not_found" } })
  })
})

describe("the cart routes refuse in words, beside the field", () => {
  it.each([0, -1, 1.5, 1000, "2", null])("quantity %s", async (quantity) => {
    const id = (await buyer.create()).body.cart.id
    const answer = await buyer.add(id, { variant_id: product.variantId, quantity })
    expect(answer).toMatchObject({ status: 400, body: { code: "bad_quantity", details: [{ path: "quantity" }] } })
  })

  it("more than there is, and an unknown variant", async () => {
    const id = (await buyer.create([line(3)])).body.cart.id
    expect(await buyer.add(id, line(3))).toMatchObject({ status: 409, body: { code: "sold_out" } })
    expect(await buyer.add(id, { variant_id: "variant_khongco", quantity: 1 })).toMatchObject({
      status: 404,
      body: { code: "unavailable", details: [{ path: "variant_id" }] },
    })
    expect((await buyer.read(id)).body.cart.unit_count).toBe(3)
  })

  it("a phone, a commune, a name and a delivery that are not right", async () => {
    const id = (await buyer.create([line()])).body.cart.id
    expect(await buyer.checkout(id, { phone: "12345", commune_code: "99999" })).toMatchObject({
      status: 400,
      body: { code: "bad_phone", details: [{ path: "phone" }, { path: "commune_code" }] },
    })
    expect(await buyer.checkout(id, { name: "A" })).toMatchObject({
      status: 400,
      body: { details: [{ path: "name" }] },
    })
    const stray = { [cooperative.id]: "so_khongco" }
    expect((await buyer.checkout(id, { deliveries: stray })).body.details?.[0]?.path).toBe(
      `deliveries.${cooperative.id}`,
    )
  })

  it("malformed JSON and ids, never with 500", async () => {
    const { publishableKey } = market
    const raw = await call(`${market.url}/store/market-carts`, { raw: "{", method: "POST", publishableKey })
    expect(raw.status).toBe(400)
    expect((await buyer.read("%00")).status).toBe(404)
    expect((await buyer.add("cart_khongco", line())).status).toBe(404)
  })

  it("any change of a completed cart", async () => {
    const id = await readyCart(buyer, [line()])
    await buyer.complete(id)
    expect(await buyer.add(id, line())).toMatchObject({ status: 409, body: { code: "cart_completed" } })
    expect((await buyer.read(id)).body.cart.completed_order_code).toMatch(/^HTX-/)
  })
})

it("answers the truth after a change in another tab", async () => {
  const id = await readyCart(buyer, [line()])
  const first = (await buyer.read(id)).body.cart.parcels[0]?.lines[0]?.id ?? ""
  await buyer.update(id, first, 2)
  expect((await buyer.read(id)).body.cart).toMatchObject({ ready: true, unit_count: 2, total: 115_000 })
  await buyer.update(id, first, 0)
  expect((await buyer.update(id, first, 0)).body.cart.line_count).toBe(0)
  expect((await buyer.update(id, first, 3)).status).toBe(404)
})

it("keeps Medusa's own completion out of reach", async () => {
  const { rows } = await market.pool.query("select 1 from workflow_execution where workflow_id = 'complete-cart'")
  expect(rows).toEqual([])
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
