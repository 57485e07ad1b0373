import type { VendorHomeResponse, VendorOrderListResponse, VendorStockListResponse } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { offerTestPayments, paymentEnv, TRANSFER } from "../../fixtures/payments.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { type FakeGateway, startGateway } from "../../harness/fake-gateway.js"
import { call } from "../../harness/http.js"
import { paidCart } from "../checkout/paid-cart.js"
import { shopper } from "../checkout/shopper.js"
import { sell, soldOf } from "../money/sold.js"

let gateway: FakeGateway
let backend: Backend
let market: Market

beforeAll(async () => {
  gateway = await startGateway()
  backend = await startBackend({ env: paymentEnv(gateway) })
  market = await openMarket(backend)
  await offerTestPayments(market)
})
afterAll(async () => {
  await backend?.stop()
  await gateway?.stop()
})

/** A cooperative of its own, and what one of its members reads. */
async function portal(): Promise<{ cooperative: CooperativeFixture; read: <T>(path: string) => Promise<T> }> {
  const cooperative = await createCooperative(market)
  const { token } = await createMember(market, cooperative.id)
  return {
    cooperative,
    read: async <T>(path: string) => (await call<T>(`${market.url}/vendor/${path}`, { token })).body,
  }
}

describe("goods that run low", () => {
  it("are only those buyers see: imported drafts without stock are neither work nor first on the shelf", async () => {
    const { cooperative, read } = await portal()
    await createProduct(market, cooperative, { title: "A nháp", status: "draft", stock: 0 })
    await createProduct(market, cooperative, { title: "B chờ duyệt", status: "proposed", stock: 0 })
    await createProduct(market, cooperative, { title: "C sắp hết", stock: 1 })
    const { low_stock } = await read<VendorHomeResponse>("home")
    expect(low_stock).toMatchObject({ count: 1, items: [{ label: "C sắp hết, túi 1 kg" }] })
    const { stock } = await read<VendorStockListResponse>("stock")
    expect(stock.map(({ label, low }) => [label[0], low])).toEqual([
      ["C", true],
      ["A", false],
      ["B", false],
    ])
  })
})

describe("an order whose transfer is awaited", () => {
  const unpaid = async ({ variantId }: ProductFixture) => {
    const buyer = shopper(market)
    const cart = await paidCart(market, buyer, [{ variant_id: variantId, quantity: 1 }], TRANSFER)
    return soldOf(market, (await buyer.complete(cart.id)).body.order_group.id)
  }

  it("is no work on the first page, hides none that is to be done, and is told apart in the list", async () => {
    const { cooperative, read } = await portal()
    const product = await createProduct(market, cooperative)
    const orders: string[] = []
    for (let n = 0; n < 6; n += 1) orders.push(...(await unpaid(product)).map(({ order }) => order))
    const [cash] = (await sell(market, [[product, 1]])).map(({ order }) => order)
    const { counts, jobs, week } = await read<VendorHomeResponse>("home")
    expect(counts.placed).toBe(1)
    const amount = "select amount::int as amount from payment_allocation where order_id = $1"
    expect(week?.total).toBe((await market.pool.query<{ amount: number }>(amount, [cash])).rows[0]?.amount)
    expect(jobs.map(({ kind, order_id }) => [kind, order_id])).toEqual([["confirm", cash]])
    const list = await read<VendorOrderListResponse>("orders?state=placed")
    expect(list.orders.map(({ order_id, awaiting }) => [order_id, awaiting])).toEqual([
      [cash, false],
      ...orders.reverse().map((order) => [order, true]),
    ])
  })
})
