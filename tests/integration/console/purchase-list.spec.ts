import {
  type AdminCaseListResponse,
  type AdminOrderGroupListResponse,
  type AdminOrderGroupResponse,
  groupStates,
} from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { type StaffDesk, sell, staffDesk } from "../money/sold.js"
import { fillPurchases, MANY, statesOfAll } from "./many-purchases.js"
import { type Ask, signInStaff } from "./staff.js"

/** What a list may take, ms: design, budgets. */
const BUDGET_MS = 300

let backend: Backend
let market: Market
let staff: Ask
let desk: StaffDesk
let honey: ProductFixture
let salt: ProductFixture

beforeAll(async () => {
  backend = await startBackend({
    mayBreakInvariants: "a hundred thousand purchases are written without orders behind them",
  })
  market = await openMarket(backend)
  staff = await signInStaff(backend)
  desk = await staffDesk(backend.urls)
  honey = await createProduct(market, await createCooperative(market), { price: 50_000, stock: 500 })
  salt = await createProduct(market, await createCooperative(market), { price: 12_000, stock: 500 })
})
afterAll(() => backend?.stop())

const list = async (query: string) => (await staff<AdminOrderGroupListResponse>(`order-groups?${query}`)).body
const open = async (id: string) => (await staff<AdminOrderGroupResponse>(`order-groups/${id}`)).body.order_group

/** Walks the pages of a query; answers what they hold, at most `pages` of them. */
async function walk(query: string, pages = Number.POSITIVE_INFINITY) {
  const found: AdminOrderGroupListResponse["order_groups"] = []
  let cursor = ""
  for (let page = 0; page < pages; page += 1) {
    const body = await list(`${query}${cursor && `&cursor=${cursor}`}`)
    found.push(...body.order_groups)
    if (!body.next_cursor) break
    cursor = body.next_cursor
  }
  return found
}

describe("one purchase", () => {
  it("tells how much of a return has come, and of cash to give back that only a person can do it", async () => {
    const [order] = await sell(market, [[honey, 3]])
    if (!order) throw new Error("nothing was sold")
    const line_id = order.lines[0]?.line_id ?? ""
    await desk.deliver(order)
    await desk.remit(order)
    const opened = await desk.open(order, [{ line_id, quantity: 2 }])
    await desk.receive(order, opened.body.return.id, [{ line_id, restocked: 1, damaged: 0 }])
    const { parcels, payment } = await open(order.group)
    expect(parcels[0]?.returns).toMatchObject([{ state: "open", lines: [{ line_id, quantity: 2, received: 1 }] }])
    expect(payment).toMatchObject({ mode: "on_delivery", state: "promised", hold_until: null })

    const cases = async () => (await staff<AdminCaseListResponse>("checkout-cases?state=open")).body
    await expect.poll(async () => (await cases()).checkout_cases.length, { timeout: 15_000 }).toBe(1)
    const { checkout_cases, health } = await cases()
    expect(checkout_cases[0]).toMatchObject({
      kind: "refund_stuck",
      detail: { reason: "by_hand", amount: 50_000 },
      resolutions: ["done_by_hand"],
    })
    expect(health.money_movements.count).toBe(0)
  })

  it("shows until when it waits for a transfer", async () => {
    const [order] = await sell(market, [[honey, 1]])
    if (!order) throw new Error("nothing was sold")
    await market.pool.query(
      "update order_group set payment_mode = 'transfer', payment_state = 'awaiting', hold_until = now() + interval '20 minutes' where id = $1",
      [order.group],
    )
    const { payment, parcels } = await open(order.group)
    expect(payment).toMatchObject({ mode: "transfer", state: "awaiting" })
    expect(Date.parse(payment.hold_until ?? "")).toBeGreaterThan(Date.now())
    expect(parcels[0]?.next).toEqual(["cancel"])
  })
})

describe("the list by state", () => {
  it("holds every purchase in exactly one state, in the order of the whole list, while they move on", async () => {
    for (let number = 0; number < 4; number += 1) {
      const [first, second] = await sell(market, [
        [honey, 1],
        [salt, 1],
      ])
      if (!first || !second) throw new Error("two orders expected")
      if (number === 1) await desk.step(first.order, "cancel", { reason: "Hết hàng" })
      if (number >= 2) await desk.deliver(first)
      if (number === 3) await desk.deliver(second)
    }
    const whole = await walk("limit=100")
    for (const state of groupStates) {
      const rows = await walk(`state=${state}&limit=2`)
      expect(rows.every((row) => row.state === state)).toBe(true)
      expect(rows.map(({ id }) => id)).toEqual(whole.filter((row) => row.state === state).map(({ id }) => id))
    }
    expect(whole.filter((row) => row.state === "delivered").length).toBeGreaterThan(0)
  })
})

describe(`among ${MANY.toLocaleString("en")} purchases`, () => {
  let all: { id: string; state: string }[] = []
  beforeAll(async () => {
    await fillPurchases(market.pool)
    all = await statesOfAll(market.pool)
  }, 120_000)

  it.each(groupStates)("finds the %s ones, page after page", async (state) => {
    const expected = all.filter((row) => row.state === state).map(({ id }) => id)
    const found = await walk(`state=${state}&limit=40`, 5)
    expect(found.map(({ id }) => id)).toEqual(expected.slice(0, 200))
    expect(new Set(found.map((row) => row.state))).toEqual(new Set([state]))
  })

  it("walks a rare state to its end", async () => {
    const expected = all.filter((row) => row.state === "shipping").map(({ id }) => id)
    expect((await walk("state=shipping&limit=100")).map(({ id }) => id)).toEqual(expected)
  })

  it.each([
    "",
    ...groupStates.flatMap((state) => [`state=${state}`, `state=${state}&to=2021-06-01`]),
    "cooperative_id=coop_many7",
    "cooperative_id=coop_many7&state=open",
    "cooperative_id=coop_many7&state=canceled",
    "state=open&from=2020-02-01&to=2020-12-31",
  ])(`answers within ${BUDGET_MS} ms: %s`, async (query) => {
    const times: number[] = []
    for (let turn = 0; turn < 5; turn += 1) {
      const began = performance.now()
      await list(query)
      times.push(performance.now() - began)
    }
    expect(times.sort((a, b) => a - b)[2]).toBeLessThanOrEqual(BUDGET_MS)
  })
})
