import { parcelSteps } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { readyCart, receiver, type Shopper, shopper } from "../checkout/shopper.js"
import { violations } from "../checkout/violations.js"
import { carrier, reason, stepsAt } from "./staff-steps.js"

let backend: Backend
let market: Market
let buyer: Shopper
let token: string
let staff: ReturnType<typeof stepsAt>
let cooperative: CooperativeFixture
let goods: ProductFixture[]

beforeAll(async () => {
  backend = await startBackend({ processes: 2 })
  market = await openMarket(backend)
  buyer = shopper(market)
  token = await adminToken(backend)
  staff = stepsAt(market.url, "admin/parcels", token)
  cooperative = await createCooperative(market)
  goods = [
    await createProduct(market, cooperative, { price: 50_000, stock: 5_000 }),
    await createProduct(market, cooperative, { price: 25_000, stock: 5_000 }),
  ]
})
afterAll(() => backend?.stop())

async function buy(quantities: number[] = [3, 2]) {
  const lines = quantities.map((quantity, index) => ({ variant_id: goods[index]?.variantId ?? "", quantity }))
  const placed = await buyer.complete(await readyCart(buyer, lines))
  const { order_group } = placed.body
  return { ...order_group, order: order_group.order_ids[0] ?? "" }
}

async function shelf() {
  const { rows } = await market.pool.query<{ stocked: number; reserved: number }>(
    `select stocked_quantity::float8 as stocked, reserved_quantity::float8 as reserved from inventory_level
     where inventory_item_id = any($1) order by inventory_item_id`,
    [goods.map((product) => product.inventoryItemId)],
  )
  return rows
}

/** Takes an order through steps; each must be taken. */
async function walk(order: string, ...steps: string[]) {
  const bodies: Record<string, unknown> = { "hand-over": carrier, fail: { reason }, cancel: { reason } }
  let last = await staff.read(order)
  for (const step of steps) {
    const answer = await staff.take(order, step, bodies[step])
    expect([step, answer.status, answer.body.message]).toEqual([step, 200, undefined])
    last = await staff.read(order)
  }
  return last.body
}

describe("a parcel", () => {
  it("goes from the order to the cash by its own cooperative's hands, and everybody reads how", async () => {
    const { order, code, total } = await buy()
    const member = await createMember(market, cooperative.id)
    const own = stepsAt(market.url, "vendor/orders", member.token)
    for (const [step, body] of [["confirm"], ["pack"], ["hand-over", carrier], ["deliver"], ["remit"]] as const)
      expect([step, (await own.take(order, step, body)).status]).toEqual([step, 200])
    const { parcel, history } = (await staff.read(order)).body
    expect(parcel).toMatchObject({
      state: "remitted",
      amount: total,
      captured: total,
      due: 0,
      next: ["refund", "return"],
    })
    expect(history.map(({ kind }) => kind).filter((kind) => kind !== "captured")).toEqual([
      "confirmed",
      "packed",
      "shipped",
      "delivered",
      "remitted",
    ])
    expect(history[0]?.actor.label).toMatch(/^Xã viên/)
    const seen = (await buyer.track(code, receiver.phone)).body.order_group
    expect(seen.parcels[0]).toMatchObject({ state: "delivered", ...carrier, due: 0, captured: total })
    expect(seen.parcels[0]?.timeline.map(({ state, by }) => [state, by])).toEqual([
      ["placed", "buyer"],
      ["confirmed", "cooperative"],
      ["packed", "cooperative"],
      ["shipped", "cooperative"],
      ["delivered", "cooperative"],
    ])
    expect(JSON.stringify(seen)).not.toContain("Xã viên")
    const { rows } = await market.pool.query("select action from audit_entry where entity_id = $1 and actor = $2", [
      order,
      `member:${member.id}`,
    ])
    expect(rows.length).toBeGreaterThanOrEqual(5)
  })

  it("that nobody took goes back to the shelf, after a second try", async () => {
    const before = await shelf()
    const { order, code } = await buy()
    const { parcel } = await walk(order, "confirm", "pack", "hand-over", "fail", "hand-over", "fail", "return-to-stock")
    expect(parcel).toMatchObject({ state: "returned", due: 0, canceled: parcel.amount, next: [] })
    expect(await shelf()).toEqual(before)
    const seen = (await buyer.track(code, receiver.phone)).body.order_group
    expect(seen.payment).toMatchObject({ paid: 0, due: 0 })
    expect(seen.parcels[0]?.timeline.find(({ state }) => state === "delivery_failed")?.note).toBe(reason)
  })

  it.each([
    ["placed", []],
    ["confirmed", ["confirm"]],
    ["packed", ["confirm", "pack"]],
  ])("canceled when %s gives everything back", async (_state, steps) => {
    const before = await shelf()
    const { order } = await buy()
    const { parcel } = await walk(order, ...steps, "cancel")
    expect(parcel).toMatchObject({ state: "canceled", due: 0, next: [] })
    expect(await shelf()).toEqual(before)
  })

  it("takes no step out of turn and says so", async () => {
    const walks: string[][] = [
      [],
      ["confirm"],
      ["confirm", "pack"],
      ["confirm", "pack", "hand-over"],
      ["confirm", "pack", "hand-over", "fail"],
      ["confirm", "pack", "hand-over", "deliver"],
      ["cancel"],
    ]
    const bodies: Record<string, unknown> = {
      "hand-over": carrier,
      fail: { reason },
      cancel: { reason },
      "cancel-lines": { lines: [{ line_id: "x", quantity: 1 }], reason },
    }
    for (const steps of walks) {
      const { order } = await buy([1])
      const { parcel } = await walk(order, ...steps)
      for (const step of parcelSteps.filter((name) => !["refund", "return", ...parcel.next].includes(name))) {
        const answer = await staff.take(order, step, bodies[step])
        expect([parcel.state, step, answer.status]).toEqual([parcel.state, step, 409])
        expect(answer.body.message).toMatch(/^Đơn .+ nên không .+ được/)
      }
      expect((await staff.read(order)).body.parcel.state).toBe(parcel.state)
    }
  })

  it("loses some of its goods before packing, and is owed for the rest", async () => {
    const { order, code } = await buy([3, 2])
    const lines = (await buyer.track(code, receiver.phone)).body.order_group.parcels[0]?.lines ?? []
    const first = lines.find(({ quantity }) => quantity === 3)
    const cut = (quantity: number, line = first?.id) =>
      staff.take(order, "cancel-lines", { lines: [{ line_id: line, quantity }], reason })
    expect((await cut(2)).body.parcel.canceled).toBe((first?.unit_price ?? 0) * 2)
    expect((await cut(9)).status).toBe(400)
    expect((await cut(1, "ordli_of_nobody")).status).toBe(400)
    const all = lines.map(({ id, quantity }) => ({ line_id: id, quantity: id === first?.id ? quantity - 2 : quantity }))
    expect((await staff.take(order, "cancel-lines", { lines: all, reason })).body.message).toContain("Hủy cả đơn")
    const seen = (await buyer.track(code, receiver.phone)).body.order_group.parcels[0]
    expect(seen?.lines.find(({ id }) => id === first?.id)).toMatchObject({
      canceled_quantity: 2,
      canceled_total: (first?.unit_price ?? 0) * 2,
    })
    expect(seen?.due).toBe((seen?.total ?? 0) - (seen?.canceled ?? 0))
    const { parcel } = await walk(order, "confirm", "pack", "hand-over", "deliver", "remit")
    expect(parcel).toMatchObject({ due: 0, captured: parcel.amount - parcel.canceled })
  })

  it("is canceled by its buyer while nobody has accepted it, and not by a stranger", async () => {
    const { order, code } = await buy([1])
    const cancel = (phone: string | undefined) =>
      buyer.send(`order-groups/${code}/cancel`, { order_id: order, phone, reason })
    expect((await cancel("0900 000 999")).status).toBe(404)
    expect((await cancel(undefined)).status).toBe(401)
    expect((await cancel(receiver.phone)).body).toMatchObject({ order_group: { parcels: [{ state: "canceled" }] } })
    const accepted = await buy([1])
    await walk(accepted.order, "confirm")
    const late = await buyer.send(`order-groups/${accepted.code}/cancel`, { phone: receiver.phone, reason })
    expect([late.status, late.body.code]).toEqual([409, "wrong_state"])
  })

  it("ends its purchase's payment with the last of its parcels only", async () => {
    const other = await createCooperative(market)
    const more = await createProduct(market, other, { price: 10_000 })
    const wanted = [goods[0]?.variantId ?? "", more.variantId].map((variant_id) => ({ variant_id, quantity: 1 }))
    const { order_group } = (await buyer.complete(await readyCart(buyer, wanted))).body
    const [first = "", second = ""] = order_group.order_ids
    const payment = async () =>
      (
        await market.pool.query(
          `select pc.status, p.canceled_at is not null as canceled from order_group g join payment_collection pc on pc.id = g.payment_collection_id
           join payment p on p.payment_collection_id = pc.id where g.id = $1`,
          [order_group.id],
        )
      ).rows[0]
    await walk(first, "confirm", "pack", "hand-over")
    const canceled = await call<{ kept: unknown; canceled: string[] }>(
      `${market.url}/admin/order-groups/${order_group.id}/cancel`,
      { json: { reason }, token },
    )
    expect(canceled.body).toMatchObject({ canceled: [second], kept: [{ order_id: first, state: "shipped" }] })
    expect(await payment()).toEqual({ status: "authorized", canceled: false })
    await walk(first, "fail", "return-to-stock")
    expect(await payment()).toEqual({ status: "canceled", canceled: true })
  })

  it("does what was sent twice under one key once", async () => {
    const { order } = await buy([1])
    const key = `key-${order}`
    const twice = [await staff.take(order, "confirm", {}, key), await staff.take(order, "confirm", {}, key)]
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    expect((await staff.read(order)).body.history.filter(({ kind }) => kind === "confirmed")).toHaveLength(1)
  })
})

describe("two at once, on two processes", () => {
  const at = (index: number) => stepsAt(backend.urls[index % 2] ?? "", "admin/parcels", token)
  it.each([
    ["cancel and pack", ["cancel", "pack"]],
    ["pack and pack", Array.from({ length: 20 }, () => "pack")],
    ["cancel and cancel", ["cancel", "cancel"]],
  ])("%s: one wins", async (_name, steps) => {
    const before = await shelf()
    const { order } = await buy([2, 1])
    await walk(order, "confirm")
    const answers = await Promise.all(
      steps.map((step, index) => at(index).take(order, step, step === "cancel" ? { reason } : {})),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...steps.slice(1).map(() => 409)])
    if ((await staff.read(order)).body.parcel.state === "packed") await walk(order, "cancel")
    expect(await shelf()).toEqual(before)
  })

  it("canceling lines: never more than there is", async () => {
    const { order, code } = await buy([3, 2])
    const line = (await buyer.track(code, receiver.phone)).body.order_group.parcels[0]?.lines.find(
      ({ quantity }) => quantity === 3,
    )
    const body = { lines: [{ line_id: line?.id, quantity: 2 }], reason }
    const answers = await Promise.all([0, 1].map((index) => at(index).take(order, "cancel-lines", body)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await staff.read(order)).body.parcel.canceled).toBe(100_000)
  })
})

describe("Medusa's own routes", () => {
  const medusa = (path: string, json: unknown = {}) =>
    call<{ message?: string; order?: { status: string } }>(`${market.url}/admin/${path}`, { json, token })

  it("leave an order of the market alone and say where to go", async () => {
    const { order } = await buy([1])
    await walk(order, "confirm", "pack")
    const { rows } = await market.pool.query<{ ful: string; pay: string; col: string }>(
      `select p.fulfillment_id as ful, pa.payment_id as pay, g.payment_collection_id as col from parcel p
       join payment_allocation pa on pa.order_id = p.order_id join order_group g on g.id = p.order_group_id where p.order_id = $1`,
      [order],
    )
    const { ful, pay, col } = rows[0] ?? {}
    const own = { order_id: order }
    const asked: [string, unknown?][] = [
      [`orders/${order}/fulfillments`, { items: [] }],
      [`orders/${order}/fulfillments/${ful}/shipments`],
      [`orders/${order}/fulfillments/${ful}/mark-as-delivered`],
      [`orders/${order}/fulfillments/${ful}/cancel`],
      [`orders/${order}/complete`],
      [`orders/${order}/archive`],
      [`orders/${order}/credit-lines`, { amount: 1 }],
      [`orders/${order}/transfer`, { customer_id: "cus_x" }],
      ["order-edits", own],
      [`order-edits/${order}/items`, { items: [] }],
      ["returns", own],
      ["claims", own],
      ["exchanges", own],
      ["payment-collections", { ...own, amount: 1 }],
      [`payment-collections/${col}/mark-as-paid`, own],
      [`payments/${pay}/capture`],
      [`payments/${pay}/refund`, { amount: 1 }],
      ["fulfillments", own],
      [`fulfillments/${ful}/cancel`],
      [`fulfillments/${ful}/shipment`, { labels: [] }],
    ]
    for (const [path, json] of asked) {
      const answer = await medusa(path, json)
      expect([path, answer.status, answer.body.message]).toEqual([path, 409, expect.stringContaining("Đơn chung")])
    }
  })

  it("cancel it as a parcel, in Medusa's shape", async () => {
    const before = await shelf()
    const { order } = await buy([1])
    const answer = await medusa(`orders/${order}/cancel`)
    expect([answer.status, answer.body.order?.status]).toEqual([200, "canceled"])
    expect((await staff.read(order)).body.parcel).toMatchObject({ state: "canceled", due: 0 })
    expect(await shelf()).toEqual(before)
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
