import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { offerTestPayments, paymentEnv, TRANSFER } from "../../fixtures/payments.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { type Bank, startBank } from "../../harness/bank.js"
import { type FakeGateway, startGateway } from "../../harness/fake-gateway.js"
import { paidCart } from "./paid-cart.js"
import { type Shopper, shopper } from "./shopper.js"
import { violations } from "./violations.js"

/** One backend that sweeps every second, and a bank in a process of its own on the same database. */
let gateway: FakeGateway
let backend: Backend
let bank: Bank
let market: Market
let buyer: Shopper
const cooperatives: CooperativeFixture[] = []

beforeAll(async () => {
  gateway = await startGateway()
  backend = await startBackend({ env: paymentEnv(gateway) })
  bank = await startBank(backend, paymentEnv(gateway))
  market = await openMarket(backend)
  await offerTestPayments(market)
  buyer = shopper(market)
  cooperatives.push(await createCooperative(market), await createCooperative(market))
})
afterAll(async () => {
  await bank?.stop()
  await backend?.stop()
  await gateway?.stop()
})

/** A purchase from two cooperatives that waits for its transfer. */
async function awaited() {
  const products: ProductFixture[] = []
  for (const cooperative of cooperatives) products.push(await createProduct(market, cooperative, { stock: 5 }))
  const lines = products.map((product) => ({ variant_id: product.variantId, quantity: 2 }))
  const { id } = await paidCart(market, buyer, lines, TRANSFER)
  const answer = await buyer.complete(id)
  expect(answer.status).toBe(200)
  return { ...answer.body.order_group, products }
}

type Standing = { mode: string; state: string; held: boolean; parcels: string[]; captured: number; reserved: number }

async function standing(groupId: string): Promise<Standing> {
  const { rows } = await market.pool.query<Standing>(
    `select payment_mode as mode, payment_state as state, hold_until is not null as held,
      (select array_agg(distinct p.state) from parcel p where p.order_group_id = g.id) as parcels,
      (select sum(pa.captured)::int from payment_allocation pa where pa.order_group_id = g.id) as captured,
      (select count(*)::int from reservation_item r join order_item oi on oi.item_id = r.line_item_id
        join order_group_order gl on gl.order_id = oi.order_id where gl.order_group_id = g.id and oi.version = 1 and r.deleted_at is null) as reserved
    from order_group g where g.id = $1`,
    [groupId],
  )
  const [row] = rows
  if (!row) throw new Error(`no purchase ${groupId}`)
  return row
}

const cases = async (groupId: string) => {
  const { rows } = await market.pool.query<{ kind: string; reason: string }>(
    "select kind, detail ->> 'reason' as reason from checkout_case where order_group_id = $1 order by created_at",
    [groupId],
  )
  return rows
}
const emitted = async (name: string, groupId: string) => {
  const { rowCount } = await market.pool.query(
    "select 1 from outbox_event where name = $1 and data ->> 'id' = $2 and emitted_at is not null",
    [name, groupId],
  )
  return rowCount
}
const runOut = (groupId: string) =>
  market.pool.query("update order_group set hold_until = now() - interval '1 second' where id = $1", [groupId])
const expired = (groupId: string) =>
  expect.poll(async () => (await standing(groupId)).state, { timeout: 20_000, interval: 100 }).toBe("expired")

const waiting = { mode: "transfer", state: "awaiting", held: true, parcels: ["placed"], captured: 0, reserved: 2 }

describe("a purchase paid by transfer", () => {
  it("is placed at once and waits for its money for the configured time", async () => {
    const group = await awaited()
    expect(await standing(group.id)).toEqual(waiting)
    const { rows } = await market.pool.query<{ minutes: number }>(
      "select round(extract(epoch from hold_until - placed_at) / 60)::int as minutes from order_group where id = $1",
      [group.id],
    )
    expect(rows).toEqual([{ minutes: 30 }])
  })

  it("is captured on every order by the exact transfer, once however often the bank tells", async () => {
    const { id, total } = await awaited()
    const told = { order_group_id: id, amount: total, reference: `FT${id}` }
    const ends = await Promise.all(Array.from({ length: 6 }, () => bank.pay(told)))
    expect(ends.sort()).toEqual(["paid", ...Array(5).fill("paid_before")])
    expect(await standing(id)).toEqual({ ...waiting, state: "paid", held: false, captured: total })
    expect(await cases(id)).toEqual([])
    await expect.poll(() => emitted("order-group.paid", id)).toBe(1)
  })

  it("tells each cooperative by mail that the money it waits for has come, once", async () => {
    const { id, total } = await awaited()
    await market.pool.query(
      `update cooperative set email = 'htx@cho-htx.example'
       where id in (select cooperative_id from parcel where order_group_id = $1)`,
      [id],
    )
    await bank.pay({ order_group_id: id, amount: total, reference: `FT${id}` })
    const told = async () =>
      (
        await market.pool.query<{ to_address: string }>(
          "select to_address from outgoing_mail where kind = 'seller_order_paid' and order_group_id = $1",
          [id],
        )
      ).rows
    await expect.poll(told, { timeout: 20_000 }).toEqual(Array(2).fill({ to_address: "htx@cho-htx.example" }))
  })

  it("waits on after a transfer of another amount, which comes before a person once", async () => {
    const { id, total } = await awaited()
    const told = { order_group_id: id, amount: total - 1, reference: `FT${id}` }
    expect([await bank.pay(told), await bank.pay(told)]).toEqual(["case", "case"])
    expect(await cases(id)).toEqual([{ kind: "paid_late", reason: "other_amount" }])
    expect(await standing(id)).toEqual(waiting)
    expect(await bank.pay({ ...told, amount: total, reference: `FT2${id}` })).toBe("paid")
  })

  it("counts a second transfer as money to give back", async () => {
    const { id, total } = await awaited()
    await bank.pay({ order_group_id: id, amount: total, reference: `FT1${id}` })
    expect(await bank.pay({ order_group_id: id, amount: total, reference: `FT2${id}` })).toBe("case")
    expect(await cases(id)).toEqual([{ kind: "paid_late", reason: "paid_twice" }])
    expect((await standing(id)).captured).toBe(total)
  })

  it("is no business of a bank when the purchase is not paid by transfer, or does not exist", async () => {
    expect(await bank.pay({ order_group_id: "ordgrp_khongco", amount: 1000, reference: "FT0" })).toBe("not_found")
    expect(await bank.pay({ order_group_id: "ordgrp_khongco", amount: 0.5, reference: "FT0" })).toContain("RangeError")
  })
})

describe("a hold that runs out", () => {
  it("cancels the orders in the system's name with a reason, frees the goods and tells", async () => {
    const { id, products } = await awaited()
    await runOut(id)
    await expired(id)
    expect(await standing(id)).toEqual({
      ...waiting,
      state: "expired",
      held: false,
      parcels: ["canceled"],
      reserved: 0,
    })
    const { rows } = await market.pool.query<{ actor: string; reason: string }>(
      `select distinct e.actor, e.reason from parcel_event e join parcel p on p.order_id = e.order_id
      where p.order_group_id = $1 and e.kind = 'canceled'`,
      [id],
    )
    expect(rows).toEqual([{ actor: "system", reason: expect.stringContaining("quá hạn thanh toán") }])
    await expect.poll(() => emitted("order-group.hold_expired", id)).toBe(1)
    const levels = await market.pool.query<{ reserved: string }>(
      "select reserved_quantity as reserved from inventory_level where inventory_item_id = any($1)",
      [products.map((product) => product.inventoryItemId)],
    )
    expect(levels.rows.map((row) => Number(row.reserved))).toEqual([0, 0])
  })

  it("puts money that comes later before a person, once", async () => {
    const { id, total } = await awaited()
    await runOut(id)
    await expired(id)
    const told = { order_group_id: id, amount: total, reference: `FT${id}` }
    expect(await Promise.all([bank.pay(told), bank.pay(told), bank.pay(told)])).toEqual(["case", "case", "case"])
    expect(await cases(id)).toEqual([{ kind: "paid_late", reason: "expired" }])
    expect((await standing(id)).captured).toBe(0)
  })

  it("has exactly one outcome when the money comes in the very moment it runs out", async () => {
    const groups = []
    for (let index = 0; index < 8; index += 1) groups.push(await awaited())
    await Promise.all(groups.map(({ id }) => runOut(id)))
    const ends = await Promise.all(
      groups.map(async ({ id, total }, index) => {
        await new Promise((done) => setTimeout(done, index * 130))
        return bank.pay({ order_group_id: id, amount: total, reference: `FT${id}` })
      }),
    )
    for (const [index, { id, total }] of groups.entries()) {
      if (ends[index] === "paid")
        expect(await standing(id)).toEqual({ ...waiting, state: "paid", held: false, captured: total })
      else {
        expect(ends[index]).toBe("case")
        expect(await standing(id)).toMatchObject({ state: "expired", captured: 0, parcels: ["canceled"], reserved: 0 })
        expect(await cases(id)).toEqual([{ kind: "paid_late", reason: "expired" }])
      }
    }
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
