import { MAX_PURCHASE_TOTAL } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { readyCart, type Shopper, shopper } from "./shopper.js"
import { violations } from "./violations.js"

/** Two processes on one database: no limit may rest on what one of them knows. */
let backend: Backend
let market: Market
let buyer: Shopper
let buyers: Shopper[]
let dear: ProductFixture
let cheap: ProductFixture

/** With the delivery fee of 15,000 đồng for a kilogram, one of each costs exactly the limit. */
const FEE = 15_000
const DEAR = 1_000_000_000
const CHEAP = 50_000

beforeAll(async () => {
  backend = await startBackend({ processes: 2 })
  market = await openMarket(backend)
  buyers = backend.urls.map((url) => shopper({ url, publishableKey: market.publishableKey }))
  buyer = shopper(market)
  const cooperative = await createCooperative(market)
  dear = await createProduct(market, cooperative, { price: DEAR, stock: 1_000, weight: 100 })
  cheap = await createProduct(market, cooperative, { price: CHEAP, stock: 1_000, weight: 100 })
})
afterAll(() => backend?.stop())

const line = (product: ProductFixture, quantity = 1) => ({ variant_id: product.variantId, quantity })
const groups = async () => Number((await market.pool.query("select 1 from order_group")).rowCount)

describe("a purchase above two billion đồng", () => {
  it("is refused in words when the cart is opened, a line is added or its quantity raised; the cart stays as it was", async () => {
    const refused = {
      status: 409,
      body: { code: "total_too_large", message: expect.stringContaining("2.000.000.000") },
    }
    expect(await buyer.create([line(dear, 2), line(cheap)])).toMatchObject(refused)
    const { body } = await buyer.create([line(dear, 2)])
    const { id } = body.cart
    const [first] = body.cart.parcels[0]?.lines ?? []
    expect(body.cart.goods_total).toBe(MAX_PURCHASE_TOTAL)
    expect(await buyer.add(id, line(cheap))).toMatchObject(refused)
    expect(await buyer.update(id, first?.id ?? "", 3)).toMatchObject(refused)
    expect((await buyer.read(id)).body.cart).toMatchObject({ goods_total: MAX_PURCHASE_TOTAL, unit_count: 2 })
  })

  it("is refused when delivery brings it above the limit, and nothing is written", async () => {
    const id = await readyCart(buyer, [line(dear, 2)])
    const before = await groups()
    expect(await buyer.complete(id)).toMatchObject({ status: 409, body: { code: "total_too_large" } })
    expect(await groups()).toBe(before)
    expect((await buyer.update(id, (await buyer.read(id)).body.cart.parcels[0]?.lines[0]?.id ?? "", 1)).status).toBe(
      200,
    )
  })

  it("is placed when goods and delivery come to exactly the limit", async () => {
    const exact = await createProduct(market, await createCooperative(market), {
      price: MAX_PURCHASE_TOTAL - FEE,
      weight: 100,
    })
    const placed = await buyer.complete(await readyCart(buyer, [line(exact)]))
    expect([placed.status, placed.body.order_group.total]).toEqual([200, MAX_PURCHASE_TOTAL])
    const above = await createProduct(market, await createCooperative(market), {
      price: MAX_PURCHASE_TOTAL - FEE + 1,
      weight: 100,
    })
    const refused = await buyer.complete(await readyCart(buyer, [line(above)]))
    expect(refused).toMatchObject({ status: 409, body: { code: "total_too_large" } })
  })

  it("can come down step by step when a cart has grown too dear", async () => {
    const { body } = await buyer.create([line(cheap, 10)])
    const { id } = body.cart
    const of = body.cart.parcels[0]?.lines[0]?.id ?? ""
    await market.admin(`products/${cheap.id}/variants/${cheap.variantId}`, {
      prices: [{ currency_code: "vnd", amount: DEAR }],
    })
    expect((await buyer.update(id, of, 9)).status).toBe(200)
    expect((await buyer.update(id, of, 10)).status).toBe(409)
    expect((await buyer.complete(id)).status).toBe(409)
    await market.admin(`products/${cheap.id}/variants/${cheap.variantId}`, {
      prices: [{ currency_code: "vnd", amount: CHEAP }],
    })
  })

  it.each([0, -1, 1.5, 1000, 1e21, "2", null])("has lines of 1 to 999 packs: %j is refused", async (quantity) => {
    const added = await buyer.send("market-carts", { lines: [{ variant_id: cheap.variantId, quantity }] })
    expect(added.status).toBe(400)
  })

  it("takes 999 packs of a line and not one more, in one step or in two", async () => {
    const { body } = await buyer.create([line(cheap, 999)])
    expect(body.cart.unit_count).toBe(999)
    expect(await buyer.add(body.cart.id, line(cheap))).toMatchObject({ status: 400, body: { code: "bad_quantity" } })
    const medusas = await buyer.send(`carts/${body.cart.id}/line-items`, line(cheap))
    expect(medusas.status).toBe(200)
    await buyer.checkout(body.cart.id)
    expect(await buyer.complete(body.cart.id)).toMatchObject({ body: { code: "bad_quantity" } })
  })
})

describe("wrong guesses", () => {
  it("of phones count across processes, also when they come at once, and a right one does not", async () => {
    const { code } = (await buyer.complete(await readyCart(buyer, [line(cheap)]))).body.order_group
    for (let n = 0; n < 3; n += 1) expect((await buyers[n % 2]?.track(code, "0900000123"))?.status).toBe(200)
    const tries = await Promise.all(Array.from({ length: 14 }, (_, n) => buyers[n % 2]?.track(code, `090000030${n}`)))
    const told = tries.map((answer) => answer?.status)
    expect([told.filter((status) => status === 404).length, told.filter((status) => status === 429).length]).toEqual([
      10, 4,
    ])
    for (const each of buyers) expect((await each.track(code, "0900000123")).status).toBe(429)
  })

  it("of promotion codes in one cart count across processes", async () => {
    const { id } = (await buyer.create([line(cheap)])).body.cart
    const told = await Promise.all(Array.from({ length: 12 }, (_, n) => buyers[n % 2]?.enterCode(id, `DOANMO${n}`)))
    expect(told.filter((answer) => answer?.status === 404)).toHaveLength(10)
    expect(told.filter((answer) => answer?.status === 429)).toHaveLength(2)
  })

  it("are forgiven when their quarter of an hour is over, and name nobody in the database", async () => {
    const { rows } = await market.pool.query<{ subject: string }>("select subject from guess_count")
    expect(rows.length).toBeGreaterThan(1)
    for (const { subject } of rows) expect(subject).toMatch(/^[\w-]{43}$/)
    await market.pool.query("update guess_count set until = now() - interval '1 second'")
    const { id } = (await buyer.create([line(cheap)])).body.cart
    expect((await buyer.enterCode(id, "DOANMO99")).status).toBe(404)
  })
})

describe("a workflow of Medusa's", () => {
  const names = [
    ["complete-cart", { id: "cart_1" }],
    ["create-order", { region_id: "reg_1" }],
    ["cancel-order", { order_id: "order_1" }],
    ["capture-payment-workflow", { payment_id: "pay_1" }],
    ["refund-payment-workflow", { payment_id: "pay_1" }],
    ["create-order-fulfillment", { order_id: "order_1" }],
    ["update-inventory-levels-workflow", []],
    ["delete-products", { ids: ["prod_1"] }],
    ["no-such-workflow", {}],
  ] as const

  it.each(names)("cannot be run by name past the routes' guards: %s", async (name, input) => {
    const token = await adminToken(backend)
    const path = `${backend.url}/admin/workflows-executions/${name}`
    const answers = [
      await call<{ message: string }>(`${path}/run`, { json: { input }, token }),
      await call<{ message: string }>(`${path.toUpperCase().replace("HTTP://", "http://")}/RUN/`, { json: {}, token }),
      await call<{ message: string }>(`${path}/steps/success`, { json: {}, token }),
      await call<{ message: string }>(`${path}/steps/failure`, { json: {}, token }),
    ]
    for (const answer of answers)
      expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining("bằng tay")])
    expect((await call(`${path}/run`, { json: {} })).status).toBe(401)
  })

  it("can still be looked at", async () => {
    const token = await adminToken(backend)
    expect((await call(`${backend.url}/admin/workflows-executions`, { token })).status).toBe(200)
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
