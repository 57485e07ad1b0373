import type { AdminCaseListResponse, AdminCaseResponse, AdminCheckoutCase } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { GATEWAY, offerTestPayments, paymentEnv, TRANSFER } from "../../fixtures/payments.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { type Bank, startBank } from "../../harness/bank.js"
import { type FakeGateway, startGateway } from "../../harness/fake-gateway.js"
import { call } from "../../harness/http.js"
import { paidCart } from "../checkout/paid-cart.js"
import { type Shopper, shopper } from "../checkout/shopper.js"
import { violations } from "../checkout/violations.js"

let gateway: FakeGateway
let backend: Backend
let bank: Bank
let market: Market
let buyer: Shopper
let token: string
let product: ProductFixture

beforeAll(async () => {
  gateway = await startGateway()
  backend = await startBackend({ env: paymentEnv(gateway, { PAYMENT_TIMEOUT_SECONDS: "1" }) })
  bank = await startBank(backend, paymentEnv(gateway))
  market = await openMarket(backend)
  await offerTestPayments(market)
  buyer = shopper(market)
  token = await adminToken(backend)
  product = await createProduct(market, await createCooperative(market), { stock: 100 })
})
afterAll(async () => {
  await bank?.stop()
  await backend?.stop()
  await gateway?.stop()
})

const list = (query = "") => call<AdminCaseListResponse>(`${backend.url}/admin/checkout-cases${query}`, { token })
const resolve = (id: string, json: unknown) =>
  call<AdminCaseResponse & { message: string }>(`${backend.url}/admin/checkout-cases/${id}/resolve`, { json, token })

async function caseOf(subject: string): Promise<AdminCheckoutCase> {
  const found = async () => (await list("?limit=100")).body.checkout_cases.find((row) => row.subject_id === subject)
  await expect.poll(async () => Boolean(await found()), { timeout: 20_000, interval: 200 }).toBe(true)
  const row = await found()
  if (!row) throw new Error(`no case about ${subject}`)
  return row
}

const groupOf = async (cartId: string) => {
  const { rows } = await market.pool.query<{ id: string; status: string; state: string; total: number }>(
    "select id, status, payment_state as state, total from order_group where cart_id = $1",
    [cartId],
  )
  return rows[0]
}

/** A purchase whose gateway has charged or not, answers nothing, and has been asked often enough. */
async function unclear(charged: boolean) {
  const { id, session } = await paidCart(market, buyer, [{ variant_id: product.variantId, quantity: 1 }], GATEWAY)
  gateway.broken = true
  gateway.mood = () => (charged ? "charge-500" : "500")
  expect((await buyer.complete(id)).body.code).toBe("payment_pending")
  const group = await groupOf(id)
  await market.pool.query("update order_group set attempts = 9, attempt_until = now() where cart_id = $1", [id])
  const found = await caseOf(group?.id ?? "")
  return { cart: id, session, found }
}

describe("a purchase whose gateway does not say", () => {
  it("is placed by a person who has seen the money, once", async () => {
    const { cart, session, found } = await unclear(true)
    expect(found).toMatchObject({ kind: "gateway_unclear", resolutions: ["place", "release", "ask_again"] })
    expect((await resolve(found.id, { resolution: "place" })).status).toBe(400)
    const note = { resolution: "place", note: "Đã thấy tiền trên cổng" }
    const [done, again] = [await resolve(found.id, note), await resolve(found.id, note)]
    expect([done.status, again.status]).toEqual([200, 200])
    expect(done.body.checkout_case).toMatchObject({ state: "resolved", resolution: "place", note: note.note })
    expect(await groupOf(cart)).toMatchObject({ status: "placed" })
    expect(gateway.charges.get(session)?.times).toBe(1)
    expect((await resolve(found.id, { resolution: "release" })).status).toBe(409)
  })

  it("is released once the gateway has canceled, and not before", async () => {
    const { cart, session, found } = await unclear(false)
    expect((await resolve(found.id, { resolution: "release" })).status).toBe(409)
    expect(await groupOf(cart)).toMatchObject({ status: "placing" })
    gateway.broken = false
    expect((await resolve(found.id, { resolution: "release" })).status).toBe(200)
    expect(await groupOf(cart)).toBeUndefined()
    expect(gateway.charges.get(session)?.state).toBe("canceled")
  })

  it("is asked about again, and stays a case while the gateway is silent", async () => {
    const { cart, found } = await unclear(true)
    expect((await resolve(found.id, { resolution: "ask_again" })).status).toBe(409)
    gateway.broken = false
    expect((await resolve(found.id, { resolution: "ask_again" })).status).toBe(200)
    expect(await groupOf(cart)).toMatchObject({ status: "placed" })
  })
})

/** A purchase whose hold has run out and whose money has come since. */
async function late(quantity = 1) {
  gateway.broken = false
  const lines = [{ variant_id: product.variantId, quantity }]
  const { id } = await paidCart(market, buyer, lines, TRANSFER)
  await buyer.complete(id)
  const group = await groupOf(id)
  await market.pool.query("update order_group set hold_until = now() where cart_id = $1", [id])
  await expect.poll(async () => (await groupOf(id))?.state, { timeout: 20_000 }).toBe("expired")
  const transfer = { order_group_id: group?.id ?? "", amount: group?.total ?? 0, reference: `FT${id}` }
  expect(await bank.pay(transfer)).toBe("case")
  return { cart: id, found: await caseOf(`${transfer.order_group_id}:${transfer.reference}`), total: transfer.amount }
}

describe("money that came too late", () => {
  it("buys the same goods again, once, when they are still there at the same price", async () => {
    const { found, total } = await late(2)
    expect(found.resolutions).toEqual(["refunded_by_hand", "place_again"])
    const done = await resolve(found.id, { resolution: "place_again" })
    expect(done.status).toBe(200)
    await resolve(found.id, { resolution: "place_again" })
    const { rows } = await market.pool.query<{ state: string; captured: number; line: string }>(
      `select g.payment_state as state, sum(pa.captured)::int as captured from order_group g join payment_allocation pa on pa.order_group_id = g.id
      where g.cart_id = $1 group by g.id`,
      [done.body.checkout_case.detail.cart_id],
    )
    expect(rows).toEqual([{ state: "paid", captured: total }])
  })

  it("does not when the price has changed: a person gives it back, which needs a note", async () => {
    const { found } = await late()
    await market.admin(`products/${product.id}/variants/${product.variantId}`, {
      prices: [{ currency_code: "vnd", amount: 55_000 }],
    })
    expect((await resolve(found.id, { resolution: "place_again" })).status).toBe(409)
    expect((await resolve(found.id, { resolution: "refunded_by_hand" })).status).toBe(400)
    const done = await resolve(found.id, { resolution: "refunded_by_hand", note: "Đã chuyển trả, UNC 123" })
    expect(done.body.checkout_case).toMatchObject({ state: "resolved", resolved_by: { ref: expect.any(String) } })
  })
})

describe("an event that keeps failing", () => {
  const stuck = async (id: string) => {
    await market.pool.query(
      "insert into outbox_event (id, name, data, attempts, last_error, updated_at) values ($1, 'test.event', '{}', 12, 'hỏng', now())",
      [id],
    )
    return caseOf(id)
  }
  const event = async (id: string) => {
    const { rows } = await market.pool.query(
      "select emitted_at is not null as emitted, deleted_at is not null as dropped from outbox_event where id = $1",
      [id],
    )
    return rows[0]
  }

  it("is tried again at once, or dropped with a note", async () => {
    const [retried, dropped] = [await stuck("outbox_case_1"), await stuck("outbox_case_2")]
    expect((await resolve(retried.id, { resolution: "retry" })).status).toBe(200)
    expect(await event("outbox_case_1")).toEqual({ emitted: true, dropped: false })
    expect((await resolve(dropped.id, { resolution: "drop" })).status).toBe(400)
    expect((await resolve(dropped.id, { resolution: "drop", note: "Không cần nữa" })).status).toBe(200)
    expect(await event("outbox_case_2")).toEqual({ emitted: false, dropped: true })
  })
})

describe("the list of cases", () => {
  it("has the open ones first, goes on by key, and tells what is open", async () => {
    await market.pool.query(
      "insert into outbox_event (id, name, data, attempts, updated_at) values ('outbox_open', 'test.event', '{}', 12, now())",
    )
    await caseOf("outbox_open")
    const all = (await list("?limit=100")).body
    expect(all.checkout_cases.length).toBeGreaterThan(4)
    expect(all.checkout_cases[0]?.state).toBe("open")
    const states = all.checkout_cases.map((row) => row.state)
    expect(states).toEqual([...states].sort())
    expect(all.health.cases.event_stuck).toMatchObject({ count: 1, oldest: expect.any(String) })
    expect(all.health.placing.count).toBe(0)
    const paged: string[] = []
    let cursor: string | null = ""
    while (cursor !== null) {
      const page: AdminCaseListResponse = (await list(`?limit=2${cursor ? `&cursor=${cursor}` : ""}`)).body
      paged.push(...page.checkout_cases.map((row) => row.id))
      cursor = page.next_cursor
    }
    expect(paged).toEqual(all.checkout_cases.map((row) => row.id))
    expect((await list("?state=open&kind=event_stuck")).body.checkout_cases).toHaveLength(1)
  })

  it("refuses strangers, wrong resolutions, unknown cases and broken cursors", async () => {
    expect((await call(`${backend.url}/admin/checkout-cases`)).status).toBe(401)
    const found = await caseOf("outbox_open")
    expect((await resolve(found.id, { resolution: "place", note: "Thử xem" })).status).toBe(400)
    expect((await resolve("ccase_khongco", { resolution: "retry" })).status).toBe(404)
    expect((await list("?cursor=abc")).status).toBe(400)
  })

  it("leaves an audit entry for each decision", async () => {
    const { rows } = await market.pool.query<{ resolved: number; audited: number }>(
      `select count(*)::int as resolved, count(a.id)::int as audited from checkout_case c
        left join audit_entry a on a.entity_id = c.id and a.action = 'checkout-case.' || c.resolution and a.actor = c.resolved_by
      where c.state = 'resolved' and c.resolved_by like 'user:%'`,
    )
    expect(rows[0]?.resolved).toBeGreaterThan(5)
    expect(rows[0]?.audited).toBe(rows[0]?.resolved)
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
