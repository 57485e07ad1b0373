import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { GATEWAY, offerTestPayments, paymentEnv } from "../../fixtures/payments.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { type FakeGateway, type Mood, startGateway } from "../../harness/fake-gateway.js"
import { choosePayment, paidCart } from "./paid-cart.js"
import { readyCart, type Shopper, shopper } from "./shopper.js"
import { violations } from "./violations.js"

/** Two backends on one database, and a gateway that both ask over the network. */
let gateway: FakeGateway
let backend: Backend
let market: Market
let buyers: Shopper[]
let cooperative: CooperativeFixture

beforeAll(async () => {
  gateway = await startGateway()
  backend = await startBackend({ processes: 2, env: paymentEnv(gateway) })
  market = await openMarket(backend)
  await offerTestPayments(market)
  buyers = backend.urls.map((url) => shopper({ url, publishableKey: market.publishableKey }))
  cooperative = await createCooperative(market)
})
afterEach(() => {
  gateway.mood = () => "approve"
  gateway.broken = false
})
afterAll(async () => {
  await backend?.stop()
  await gateway?.stop()
})

const buyerOf = (index = 0): Shopper => buyers[index % buyers.length] ?? shopper(market)
const line = (product: ProductFixture, quantity = 1) => ({ variant_id: product.variantId, quantity })
const mood = (word: Mood) => {
  gateway.mood = () => word
}

/** What the database says about a cart and its product. */
async function standing(cartId: string, product?: ProductFixture) {
  const { rows } = await market.pool.query<{
    status: string | null
    closed: boolean
    orders: number
    payments: number
  }>(
    `select g.status, c.completed_at is not null as closed,
      (select count(*)::int from order_cart oc where oc.cart_id = c.id) as orders,
      (select count(*)::int from payment p join cart_payment_collection l on l.payment_collection_id = p.payment_collection_id
        where l.cart_id = c.id and p.canceled_at is null) as payments
    from cart c left join order_group g on g.cart_id = c.id where c.id = $1`,
    [cartId],
  )
  return { ...rows[0], ...(product ? { reserved: await reserved(product) } : {}) }
}

async function reserved(product: ProductFixture): Promise<number> {
  const { rows } = await market.pool.query<{ reserved: string }>(
    "select reserved_quantity as reserved from inventory_level where inventory_item_id = $1",
    [product.inventoryItemId],
  )
  return Number(rows[0]?.reserved)
}

const untouched = { status: null, closed: false, orders: 0, payments: 0, reserved: 0 }
const placed = { status: "placed", closed: true, orders: 1, payments: 1, reserved: 1 }

describe("a purchase through a gateway", () => {
  it("is placed with one charge of exactly its total once the gateway has said yes", async () => {
    const product = await createProduct(market, cooperative)
    const { id, session } = await paidCart(market, buyerOf(), [line(product)], GATEWAY)
    const answer = await buyerOf().complete(id)
    expect(answer.status).toBe(200)
    expect(gateway.charges.get(session)).toMatchObject({ times: 1, amount: answer.body.order_group.total })
    expect(await standing(id, product)).toEqual(placed)
    expect((await buyerOf(1).complete(id)).body.order_group.id).toBe(answer.body.order_group.id)
    expect(gateway.charges.get(session)?.times).toBe(1)
  })

  it("leaves the cart open and the goods free when it is declined, and can be paid anew", async () => {
    const product = await createProduct(market, cooperative)
    const { id } = await paidCart(market, buyerOf(), [line(product)], GATEWAY)
    mood("decline")
    expect(await buyerOf().complete(id)).toMatchObject({ status: 409, body: { code: "payment_refused" } })
    expect(await standing(id, product)).toEqual(untouched)
    mood("approve")
    await choosePayment(market, buyerOf(), id, GATEWAY)
    expect((await buyerOf().complete(id)).status).toBe(200)
    expect(await standing(id, product)).toEqual(placed)
  })

  it("answers in Medusa's shape when the gateway wants more, and goes on with the same session", async () => {
    const product = await createProduct(market, cooperative)
    const { id, session } = await paidCart(market, buyerOf(), [line(product)], GATEWAY)
    mood("more")
    const more = await buyerOf().send<{ type: string; cart: { id: string }; error: { type: string } }>(
      `carts/${id}/complete`,
      {},
    )
    expect(more).toMatchObject({
      status: 200,
      body: { type: "cart", cart: { id }, error: { type: "payment_requires_more_error" } },
    })
    expect(await standing(id, product)).toEqual(untouched)
    mood("approve")
    expect((await buyerOf().complete(id)).status).toBe(200)
    expect(gateway.charges.get(session)?.times).toBe(1)
  })

  it.each<Mood>(["charge-500", "500", "charge-hang", "hang"])(
    "tells the buyer that it is being confirmed on %s, and converges without a second charge",
    async (word) => {
      const product = await createProduct(market, cooperative)
      const { id, session } = await paidCart(market, buyerOf(), [line(product)], GATEWAY)
      gateway.broken = true
      mood(word)
      const unclear = await buyerOf().complete(id)
      expect(unclear).toMatchObject({ status: 409, body: { code: "payment_pending" } })
      expect(Number(unclear.headers.get("retry-after"))).toBeGreaterThan(0)
      expect(await standing(id, product)).toMatchObject({ status: "placing", closed: true, reserved: 1 })
      gateway.broken = false
      mood("approve")
      await expect.poll(async () => (await standing(id)).status, { timeout: 30_000, interval: 200 }).not.toBe("placing")
      const charged = word.startsWith("charge")
      expect(await standing(id, product)).toEqual(charged ? placed : untouched)
      expect(gateway.charges.get(session)?.times ?? 0).toBe(charged ? 1 : 0)
      if (charged) expect((await buyerOf().complete(id)).status).toBe(200)
    },
  )

  it("is refused when the session's amount is another", async () => {
    const product = await createProduct(market, cooperative)
    const { id, session } = await paidCart(market, buyerOf(), [line(product)], GATEWAY)
    await market.pool.query(
      `update payment_session set amount = 1, raw_amount = '{"value":"1","precision":20}' where id = $1`,
      [session],
    )
    expect(await buyerOf().complete(id)).toMatchObject({ status: 409, body: { code: "cart_changed" } })
    expect(gateway.charges.has(session)).toBe(false)
    expect(await standing(id, product)).toEqual(untouched)
  })

  it("lets nobody change the cart or its payment while the gateway is asked", async () => {
    const product = await createProduct(market, cooperative)
    const { id } = await paidCart(market, buyerOf(), [line(product)], GATEWAY)
    mood("charge-hang")
    const completing = buyerOf().complete(id)
    await expect.poll(async () => (await standing(id)).status).toBe("placing")
    const edits = await Promise.all([
      buyerOf().add(id, line(product)),
      buyerOf().checkout(id),
      buyerOf(1).send(`carts/${id}/line-items`, line(product)),
      buyerOf(1).send(`carts/${id}`, { email: "khac@cho-htx.example" }),
      choosePayment(market, buyerOf(1), id, "pp_cod_cod").then(
        () => ({ status: 200 }),
        () => ({ status: 409 }),
      ),
    ])
    expect(edits.map((edit) => edit.status).filter((status) => status < 400)).toEqual([])
    await completing
    mood("approve")
    await expect.poll(async () => (await standing(id)).status, { timeout: 20_000 }).toBe("placed")
  })
})

describe("a rush at the gateway on two processes", () => {
  it("charges a cart completed fifty times at once one time and makes one group of it", async () => {
    const product = await createProduct(market, cooperative)
    const { id, session } = await paidCart(market, buyerOf(), [line(product)], GATEWAY)
    const ends = await Promise.all(Array.from({ length: 50 }, (_, index) => buyerOf(index).complete(id)))
    expect(new Set(ends.map((end) => end.status))).toEqual(new Set([200]))
    expect(new Set(ends.map((end) => end.body.order_group.id)).size).toBe(1)
    expect(gateway.charges.get(session)?.times).toBe(1)
  })

  it("charges exactly 50 of 200 carts for 50 units, and nobody without an order", async () => {
    const product = await createProduct(market, cooperative, { stock: 50 })
    const carts: { id: string; session: string }[] = []
    for (let from = 0; from < 200; from += 8) {
      const batch = Array.from({ length: 8 }, (_, n) => buyerOf(from + n))
      carts.push(...(await Promise.all(batch.map((buyer) => paidCart(market, buyer, [line(product)], GATEWAY)))))
    }
    const ends = await Promise.all(carts.map(({ id }, index) => buyerOf(index).complete(id)))
    const won = carts.filter((_, index) => ends[index]?.status === 200)
    expect(won).toHaveLength(50)
    expect(new Set(ends.filter((end) => end.status !== 200).map((end) => `${end.status} ${end.body.code}`))).toEqual(
      new Set(["409 sold_out"]),
    )
    const charged = carts.filter(({ session }) => gateway.charges.get(session)?.times)
    expect(charged.map(({ id }) => id).sort()).toEqual(won.map(({ id }) => id).sort())
    expect(await reserved(product)).toBe(50)
  }, 180_000)

  it("lets buyers who try again and the sweepers of both processes come to one end", async () => {
    const product = await createProduct(market, cooperative)
    const carts = await Promise.all(
      Array.from({ length: 8 }, (_, index) => paidCart(market, buyerOf(index), [line(product)], GATEWAY)),
    )
    const words: Mood[] = ["charge-500", "charge-hang", "500", "approve"]
    const met = new Map<string, number>()
    gateway.mood = (key) => {
      const times = met.get(key) ?? 0
      met.set(key, times + 1)
      return times > 0 ? "approve" : (words[met.size % words.length] ?? "approve")
    }
    const insist = async (id: string, index: number) => {
      for (let tries = 0; tries < 100; tries += 1) {
        const answer = await buyerOf(index + tries).complete(id)
        if (answer.body.code !== "payment_pending") return answer.status
        await new Promise((done) => setTimeout(done, 300))
      }
      return 0
    }
    await Promise.all(carts.map(({ id }, index) => insist(id, index)))
    for (const { id, session } of carts) {
      const { status } = await standing(id)
      const charge = gateway.charges.get(session)
      expect(["placed", null]).toContain(status)
      expect(charge?.times ?? 0).toBeLessThanOrEqual(1)
      expect(charge?.state === "authorized").toBe(status === "placed")
    }
  }, 120_000)
})

it("refuses a provider that does not say how its money comes in", async () => {
  const product = await createProduct(market, cooperative)
  const id = await readyCart(buyerOf(), [line(product)])
  await market.pool.query(
    `update payment_session set provider_id = 'pp_system_default' where payment_collection_id in (
      select payment_collection_id from cart_payment_collection where cart_id = $1)`,
    [id],
  )
  expect(await buyerOf().complete(id)).toMatchObject({ status: 409, body: { code: "payment_refused" } })
})

it("takes no money without an order, and leaves every invariant whole", async () => {
  const { rows } = await market.pool.query<{ id: string }>(
    "select p.payment_session_id as id from payment p join order_group g on g.payment_collection_id = p.payment_collection_id where g.status = 'placed'",
  )
  const paid = new Set(rows.map((row) => row.id))
  expect(gateway.taken().filter(({ key }) => !paid.has(key))).toEqual([])
  expect(gateway.taken().every(({ times }) => times === 1)).toBe(true)
  expect(await violations(market.pool)).toEqual([])
})
