import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { signUp } from "../../fixtures/customer.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { createPromotion, type PromotionOptions } from "../../fixtures/promotion.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { readyCart, type Shopper, shopper } from "./shopper.js"
import { violations } from "./violations.js"

/** Two backends on one database: no limit may rest on what one process knows. */
let backend: Backend
let market: Market
let buyers: Shopper[]
let cooperative: CooperativeFixture
let product: ProductFixture

beforeAll(async () => {
  backend = await startBackend({ processes: 2 })
  market = await openMarket(backend)
  buyers = backend.urls.map((url) => shopper({ url, publishableKey: market.publishableKey }))
  cooperative = await createCooperative(market)
  product = await createProduct(market, cooperative, { price: 50_000, stock: 10_000 })
})
afterAll(() => backend?.stop())

const buyerOf = (index: number): Shopper => buyers[index % buyers.length] ?? shopper(market)
const goods = () => [{ variant_id: product.variantId, quantity: 1 }]

/** Carts that all hold the code, made a few at a time. */
async function cartsWith(code: string, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let from = 0; from < count; from += 8) {
    const batch = Array.from({ length: Math.min(8, count - from) }, (_, n) => from + n)
    const made = batch.map(async (index) => {
      const id = await readyCart(buyerOf(index), goods())
      const entered = await buyerOf(index).enterCode(id, code)
      if (entered.status !== 200) throw new Error(`code refused: ${JSON.stringify(entered.body)}`)
      return id
    })
    ids.push(...(await Promise.all(made)))
  }
  return ids
}

const rush = async (ids: readonly string[]) =>
  Promise.all(ids.map(async (id, index) => ({ id, ...(await buyerOf(index).complete(id)) })))

const usedOf = async (code: string) => {
  const { rows } = await market.pool.query<{ used: number | null; spent: string | null; raw: string | null }>(
    `select p.used, b.used as spent, b.raw_used ->> 'value' as raw from promotion p
      left join promotion_campaign_budget b on b.campaign_id = p.campaign_id where p.code = $1`,
    [code],
  )
  return rows[0]
}

const code = (change: Partial<PromotionOptions>) =>
  createPromotion(market, { kind: "percentage", value: 10, ...change })

describe("a code with a limit, on two processes", () => {
  it("gives 50 of 200 buyers the discount, tells the rest, and lets them buy without it", async () => {
    const limited = await code({ limit: 50 })
    const ends = await rush(await cartsWith(limited, 200))
    const lost = ends.filter((end) => end.status !== 200)
    expect(ends.length - lost.length).toBe(50)
    expect(new Set(lost.map((end) => `${end.status} ${end.body.code} ${end.body.details?.[0]?.path}`))).toEqual(
      new Set([`409 cart_changed promotions.${limited}`]),
    )
    expect(await usedOf(limited)).toMatchObject({ used: 50 })
    const { rows } = await market.pool.query(
      "select count(*)::int as discounted from order_line_item_adjustment where code = $1",
      [limited],
    )
    expect(rows).toEqual([{ discounted: 50 }])
    const [loser] = lost
    const settled = (await buyerOf(0).checkout(loser?.id ?? "")).body.cart
    expect(settled).toMatchObject({ ready: true, promotions: [], discount_total: 0, total: 65_000 })
    expect((await buyerOf(0).complete(loser?.id ?? "", { expected_total: 65_000 })).status).toBe(200)
    const late = await readyCart(buyerOf(1), goods())
    expect(await buyerOf(1).enterCode(late, limited)).toMatchObject({
      status: 409,
      body: { code: "promotion_used_up" },
    })
  }, 180_000)

  it.each([
    ["đồng", { type: "spend", limit: 52_000 } as const, 10, "50000"],
    ["uses", { type: "usage", limit: 7 } as const, 7, "7"],
  ])("keeps a budget of %s", async (_name, budget, winners, spent) => {
    const budgeted = await code({ campaign: { budget } })
    const ends = await rush(await cartsWith(budgeted, 20))
    expect(ends.filter((end) => end.status === 200)).toHaveLength(winners)
    expect(await usedOf(budgeted)).toMatchObject({ spent, raw: spent })
  })

  it("keeps the uses of one customer, however many carts that customer completes at once", async () => {
    const own = await code({ campaign: { budget: { type: "use_by_attribute", limit: 2, attribute: "customer_id" } } })
    const guest = await readyCart(buyerOf(0), goods())
    expect(await buyerOf(0).enterCode(guest, own)).toMatchObject({
      status: 409,
      body: { code: "promotion_not_applicable" },
    })
    const { token } = await signUp(market)
    const customer = shopper(market, token)
    const ids: string[] = []
    for (let n = 0; n < 5; n += 1) {
      const id = await readyCart(customer, goods())
      expect((await customer.enterCode(id, own)).status).toBe(200)
      ids.push(id)
    }
    const ends = await Promise.all(ids.map((id) => customer.complete(id)))
    expect(ends.map((end) => end.status).sort()).toEqual([200, 200, 409, 409, 409])
    const { rows } = await market.pool.query(
      "select used::int, raw_used ->> 'value' as raw from promotion_campaign_budget_usage",
    )
    expect(rows).toEqual([{ used: 2, raw: "2" }])
  })

  it("counts a purchase once, however often its completion is repeated", async () => {
    const once = await code({ limit: 5 })
    const [id = ""] = await cartsWith(once, 1)
    await Promise.all(Array.from({ length: 10 }, (_, index) => buyerOf(index).complete(id)))
    await buyerOf(0).complete(id)
    expect(await usedOf(once)).toMatchObject({ used: 1 })
  })
})

describe("a code is answered in words", () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

  it.each([
    ["nobody knows", () => Promise.resolve("KHONGCO"), 404, "promotion_unknown"],
    ["ended", () => code({ campaign: { starts_at: day(-9), ends_at: day(-1) } }), 409, "promotion_ended"],
    ["not begun", () => code({ campaign: { starts_at: day(1), ends_at: day(2) } }), 409, "promotion_ended"],
    ["for other goods", () => code({ products: ["prod_khac"] }), 409, "promotion_not_applicable"],
    ["for delivery, before an address", () => code({ on: "shipping_methods" }), 409, "promotion_not_applicable"],
  ])("when it is one %s", async (_name, make, status, reason) => {
    const { id } = (await buyerOf(0).create(goods())).body.cart
    const answer = await buyerOf(0).enterCode(id, await make())
    expect(answer).toMatchObject({ status, body: { code: reason, details: [{ path: "code" }] } })
    expect(answer.body.message).toMatch(/[àáạảãâăđêôơư]/)
    expect((await buyerOf(0).read(id)).body.cart).toMatchObject({ promotions: [], discount_total: 0 })
  })

  it.each(["", " ", "x".repeat(61), 5, null, ["A"]])("when it is no code: %j", async (bad) => {
    const { id } = (await buyerOf(0).create(goods())).body.cart
    expect(await buyerOf(0).enterCode(id, bad)).toMatchObject({ status: 400, body: { details: [{ path: "code" }] } })
  })

  it("and stops guessing in one cart", async () => {
    const { id } = (await buyerOf(0).create(goods())).body.cart
    for (let n = 0; n < 10; n += 1) expect((await buyerOf(n).enterCode(id, `DOAN${n}`)).status).toBe(404)
    expect((await buyerOf(0).enterCode(id, "DOAN10")).status).toBe(429)
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
