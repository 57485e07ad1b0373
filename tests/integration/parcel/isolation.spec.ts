import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { readyCart, shopper } from "../checkout/shopper.js"
import { violations } from "../checkout/violations.js"
import { vendorRoutes } from "./vendor-routes.js"

const reason = { reason: "Lý do thử nghiệm" }
const step = (name: string, packer: boolean, json: unknown = {}) =>
  [`POST /vendor/orders/[order_id]/${name}`, { json, packer, write: true }] as const

/** Every route of /vendor: a body it takes, whether a packer may, whether it writes. A route that is not here fails the test. */
const routes: Record<string, { json?: unknown; packer: boolean; write: boolean }> = Object.fromEntries([
  ["GET /vendor/orders", { packer: true, write: false }],
  ["GET /vendor/orders/[order_id]", { packer: true, write: false }],
  step("confirm", false),
  step("pack", true),
  step("hand-over", true, { carrier: "GHN" }),
  step("deliver", true),
  step("fail", false, reason),
  step("return-to-stock", false),
  step("remit", false),
  step("cancel", false, reason),
  step("cancel-lines", false, { lines: [{ line_id: "x", quantity: 1 }], ...reason }),
  step("refunds", false, { amount: 1_000, ...reason }),
  step("returns", false, { lines: [{ line_id: "x", quantity: 1 }], ...reason }),
  step("returns/[return_id]/receive", false, { lines: [{ line_id: "x", restocked: 1, damaged: 0 }] }),
  step("returns/[return_id]/cancel", false),
  ["GET /vendor/orders/[order_id]/money", { packer: true, write: false }],
  ["POST /vendor/stock/[variant_id]", { json: { mode: "set", quantity: 5, ...reason }, packer: false, write: true }],
])

let backend: Backend
let market: Market
let cooperative: CooperativeFixture
let product: ProductFixture
let orderId: string

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  cooperative = await createCooperative(market)
  product = await createProduct(market, cooperative)
  const buyer = shopper(market)
  const cart = await readyCart(buyer, [{ variant_id: product.variantId, quantity: 1 }])
  orderId = (await buyer.complete(cart)).body.order_group.order_ids[0] ?? ""
})
afterAll(() => backend?.stop())

function ask(route: string, token?: string) {
  const [method, path = ""] = route.split(" ")
  const at = path
    .replace("[order_id]", orderId)
    .replace("[variant_id]", product.variantId)
    .replace("[return_id]", "return_nothing")
  const json = routes[route]?.json
  return call<{ message?: string }>(`${market.url}${at}`, {
    method: method === "GET" ? "GET" : "POST",
    ...(json === undefined ? {} : { json }),
    ...(token ? { token } : {}),
  })
}

it("knows every route of /vendor", () => {
  expect(vendorRoutes()).toEqual(Object.keys(routes).sort())
})

describe("each route of /vendor", () => {
  it("asks who calls", async () => {
    for (const route of Object.keys(routes)) expect([route, (await ask(route)).status]).toEqual([route, 401])
  })

  it("does not know another cooperative's things", async () => {
    const { token } = await createMember(market, (await createCooperative(market)).id)
    for (const route of Object.keys(routes)) {
      const answer = await ask(route, token)
      if (route === "GET /vendor/orders") expect(answer.body).toMatchObject({ orders: [] })
      else expect([route, answer.status]).toEqual([route, 404])
    }
  })

  it("lets a packer do a packer's work only", async () => {
    const { token } = await createMember(market, cooperative.id, "packer")
    for (const [route, { packer }] of Object.entries(routes)) {
      const { status } = await ask(route, token)
      if (packer) expect([route, status]).not.toEqual([route, 403])
      else expect([route, status]).toEqual([route, 403])
    }
  })

  it("lets a suspended cooperative read and nothing else", async () => {
    const { token } = await createMember(market, cooperative.id)
    await market.pool.query("update cooperative set status = 'suspended' where id = $1", [cooperative.id])
    for (const [route, { write }] of Object.entries(routes))
      expect([route, (await ask(route, token)).status]).toEqual([route, write ? 403 : 200])
    await market.pool.query("update cooperative set status = 'active' where id = $1", [cooperative.id])
  })

  it("refuses a customer's and a staff member's token", async () => {
    const login = { email: "quantri@cho-htx.example", password: "cho-htx-demo" }
    const staff = await call<{ token: string }>(`${market.url}/auth/user/emailpass`, { json: login })
    for (const route of Object.keys(routes))
      expect([route, (await ask(route, staff.body.token)).status]).toEqual([route, 401])
  })

  it("stops knowing a member who has left", async () => {
    const { id, token } = await createMember(market, cooperative.id)
    expect((await ask("GET /vendor/orders", token)).status).toBe(200)
    await market.pool.query("update cooperative_member set deleted_at = now() where id = $1", [id])
    expect((await ask("GET /vendor/orders", token)).status).toBe(401)
  })
})

it("takes the owner's word for stock, and shows the order", async () => {
  const { token } = await createMember(market, cooperative.id)
  expect((await ask("POST /vendor/stock/[variant_id]", token)).body).toMatchObject({
    stock: { stocked: 5, reserved: 1 },
  })
  expect((await ask("GET /vendor/orders/[order_id]", token)).body).toMatchObject({
    parcel: { state: "placed" },
    order: { lines: [{ quantity: 1 }] },
  })
  expect(await violations(market.pool)).toEqual([])
})
