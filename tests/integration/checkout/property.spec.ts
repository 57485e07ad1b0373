import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { violations } from "../../harness/violations.js"
import { openRandomMarket, type RandomMarket, scenarios, shop } from "./random-market.js"
import { shopper } from "./shopper.js"

/** Name the seed of a failed run in PROPERTY_SEED to run it again. */
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31)
/** Buyers of one tax rate. */
const BUYERS = 8

let backend: Backend
let market: Market
let token: string
let goods: RandomMarket

beforeAll(async () => {
  process.stdout.write(`PROPERTY_SEED=${seed}\n`)
  backend = await startBackend()
  market = await openMarket(backend)
  token = await adminToken(backend)
  goods = await openRandomMarket(market)
})
afterAll(() => backend?.stop())

interface Sums {
  total: number
  credit_line_total: number
}

/** An order as Medusa's own admin route counts it. */
async function orderOf(id: string): Promise<Sums> {
  const path = `${market.url}/admin/orders/${id}?fields=+total,+credit_line_total`
  return (await call<{ order: Sums }>(path, { token })).body.order
}

it.each([0, 8, 10])(
  "random carts completed at once, at a tax of %d percent, are whole and read back as stored",
  async (rate) => {
    await market.pool.query("update tax_rate set rate = $1", [rate])
    const buyer = shopper(market)
    const plans = fc.sample(scenarios, { numRuns: BUYERS, seed: seed + rate })
    const carts: Awaited<ReturnType<typeof shop>>[] = []
    for (let from = 0; from < plans.length; from += 4)
      carts.push(...(await Promise.all(plans.slice(from, from + 4).map((plan) => shop(market, buyer, goods, plan)))))
    const ends = await Promise.all(
      carts.map(async ({ id, total }) => ({ total, answer: await buyer.complete(id, { expected_total: total }) })),
    )
    const refused = ends
      .filter(({ answer }) => answer.status !== 200)
      .map(({ answer }) => `${answer.status} ${answer.body.code}`)
    expect(refused.filter((reason) => !["409 sold_out", "409 cart_changed"].includes(reason))).toEqual([])
    const won = ends.flatMap(({ total, answer }) =>
      answer.status === 200 ? [{ total, group: answer.body.order_group }] : [],
    )
    expect(won.length).toBeGreaterThan(0)
    for (const { total, group } of won) {
      expect(group.total).toBe(total)
      const orders = await Promise.all(group.order_ids.map(orderOf))
      const { rows } = await market.pool.query<{ amount: number }>(
        "select amount from payment_allocation where order_id = any($1) order by order_id",
        [group.order_ids],
      )
      expect(orders.map((order) => order.total)).toEqual(rows.map((row) => row.amount))
      expect(orders.reduce((sum, order) => sum + order.total, 0)).toBe(total)
    }
    // RANDOM PARCEL STEPS: cancel, refund and return some of `won` here, between the purchases and the checker.
    expect(await violations(market.pool)).toEqual([])
  },
)
