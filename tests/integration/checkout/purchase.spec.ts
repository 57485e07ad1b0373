import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { readyCart, type Shopper, shopper } from "./shopper.js"
import { violations } from "./violations.js"

const shapes = [
  { name: "one process, in memory", options: { processes: 1 } },
  { name: "two processes, in memory", options: { processes: 2 } },
  { name: "two processes, Redis", options: { processes: 2, redis: true } },
]

describe.each(shapes)("on $name", ({ options }) => {
  let backend: Backend
  let market: Market
  let buyer: Shopper
  const cooperatives: CooperativeFixture[] = []
  const products: ProductFixture[] = []

  beforeAll(async () => {
    backend = await startBackend(options)
    market = await openMarket(backend)
    buyer = visitor()
    for (const price of [45_000, 120_000, 33_333]) {
      const cooperative = await createCooperative(market)
      cooperatives.push(cooperative)
      products.push(await createProduct(market, cooperative, { price, stock: 20 }))
    }
  })
  afterAll(() => backend?.stop())

  /** A buyer whose requests go to the processes in turn. */
  const visitor = (token?: string) => {
    let sent = 0
    const url = () => backend.urls[sent++ % backend.urls.length] ?? backend.url
    return shopper({ url, publishableKey: market.publishableKey }, token)
  }

  const lines = (quantity: number) => products.map((product) => ({ variant_id: product.variantId, quantity }))
  const reserved = async (product: ProductFixture) => {
    const { rows } = await market.pool.query<{ n: string }>(
      "select reserved_quantity as n from inventory_level where inventory_item_id = $1",
      [product.inventoryItemId],
    )
    return Number(rows[0]?.n)
  }

  describe("a guest's purchase from three cooperatives", () => {
    it("makes one order per cooperative whose totals are the group's to the đồng, and takes exactly that stock", async () => {
      const before = await Promise.all(products.map(reserved))
      const { body } = await buyer.create(lines(2))
      const quote = await buyer.quote(body.cart.id, "14308")
      expect(quote.body.cart.delivery_total).toBe(45_000)
      const settled = await buyer.checkout(body.cart.id, { note: "Gọi trước khi giao" })
      expect(settled.body.cart).toMatchObject({ ready: true, total: 2 * (45_000 + 120_000 + 33_333) + 45_000 })
      const placed = await buyer.complete(body.cart.id, { expected_total: settled.body.cart.total })
      expect(placed.status).toBe(200)
      expect(placed.body.type).toBe("order")
      expect(placed.body.order_group.order_ids).toHaveLength(3)
      expect(placed.body.order_group.total).toBe(settled.body.cart.total)
      const token = await adminToken(backend)
      const orders = await Promise.all(
        placed.body.order_group.order_ids.map((id) =>
          call<{ order: { total: number; payment_status: string } }>(`${backend.url}/admin/orders/${id}`, { token }),
        ),
      )
      expect(orders.map(({ body }) => body.order.payment_status)).toEqual(["authorized", "authorized", "authorized"])
      expect(orders.reduce((sum, { body }) => sum + body.order.total, 0)).toBe(placed.body.order_group.total)
      expect(await Promise.all(products.map(reserved))).toEqual(before.map((n) => n + 2))
    })

    it("can be tracked by code and phone, however the phone is typed, and not with another phone", async () => {
      const placed = await buyer.complete(await readyCart(buyer, lines(1)))
      const { code, total } = placed.body.order_group
      const found = await buyer.track(code.toLowerCase(), "+84 900 000 123")
      expect(found.status).toBe(200)
      expect(found.body.order_group).toMatchObject({ code, total, contact: { name: "Nguyễn Văn Thử" } })
      expect(found.body.order_group.parcels.map((parcel) => parcel.state)).toEqual(["placed", "placed", "placed"])
      const wrong = await buyer.track(code, "0900000124")
      const unknown = await buyer.track("HTX-222222", "0900000123")
      expect([wrong.status, unknown.status]).toEqual([404, 404])
      expect(wrong.body.message).toBe(unknown.body.message)
    })

    it("stops guessing phones of one code", async () => {
      const tries = await Promise.all(Array.from({ length: 10 }, (_, n) => buyer.track("HTX-333333", `090000020${n}`)))
      expect(new Set(tries.map((answer) => answer.status))).toEqual(new Set([404]))
      expect((await buyer.track("HTX-333333", "0900000123")).status).toBe(429)
    })

    it("emits order.placed and order-group.placed through the outbox", async () => {
      const placed = await buyer.complete(await readyCart(buyer, lines(1)))
      const ids = [...placed.body.order_group.order_ids, placed.body.order_group.id]
      await expect
        .poll(async () => {
          const { rows } = await market.pool.query(
            "select 1 from outbox_event where data ->> 'id' = any($1) and emitted_at is not null",
            [ids],
          )
          return rows.length
        })
        .toBe(4)
    })
  })

  describe("a customer's purchases", () => {
    it("are listed and read by that customer only, who alone may use the cart", async () => {
      const token = await signUp("khach@cho-htx.example")
      const other = await signUp("khac@cho-htx.example")
      const customer = visitor(token)
      const cart = (await customer.create(lines(1))).body.cart
      expect((await buyer.read(cart.id)).status).toBe(404)
      expect((await visitor(other).add(cart.id, lines(1)[0])).status).toBe(404)
      expect((await buyer.complete(cart.id)).status).toBe(404)
      await customer.checkout(cart.id)
      const { code } = (await customer.complete(cart.id)).body.order_group
      const list = await customer.send<{ order_groups: { code: string }[]; count: number }>("order-groups")
      expect(list.body).toMatchObject({ count: 1, order_groups: [{ code, parcel_count: 3 }] })
      expect((await customer.send(`order-groups/${code}`)).status).toBe(200)
      expect((await visitor(other).send(`order-groups/${code}`)).status).toBe(404)
      expect((await buyer.send("order-groups")).status).toBe(401)
    })

    it("takes a guest's cart over on signing in", async () => {
      const customer = visitor(await signUp("gio@cho-htx.example"))
      const cart = (await buyer.create(lines(1))).body.cart
      await customer.checkout(cart.id)
      expect((await buyer.read(cart.id)).status).toBe(404)
      expect((await customer.read(cart.id)).body.cart.ready).toBe(true)
    })
  })

  async function signUp(email: string): Promise<string> {
    const login = { email, password: "mat-khau-thu-1" }
    const registered = await call<{ token: string }>(`${market.url}/auth/customer/emailpass/register`, { json: login })
    const { publishableKey } = market
    await call(`${market.url}/store/customers`, { json: { email }, token: registered.body.token, publishableKey })
    const signedIn = await call<{ token: string }>(`${market.url}/auth/customer/emailpass`, { json: login })
    return signedIn.body.token
  }

  it("leaves every invariant whole", async () => {
    expect(await violations(market.pool)).toEqual([])
  })
})
