import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { violations } from "../../harness/violations.js"
import { comparable } from "../checkout/comparable.js"
import { readyCart, shopper } from "../checkout/shopper.js"
import { book } from "./book.js"
import { type StaffDesk, soldOf, staffDesk } from "./sold.js"

/** Everything about money that Medusa's admin can show of an order. */
const fields = [
  "*items,*items.adjustments,*items.detail,*shipping_methods,*payment_collections,*payment_collections.payments",
  "*payment_collections.payments.captures,*payment_collections.payments.refunds,*summary,*transactions,*credit_lines",
  "+total,+subtotal,+item_total,+shipping_total,+credit_line_total,+payment_status,+version",
].join(",")

let backend: Backend
let market: Market
let token: string
let user: string
let desk: StaffDesk
let cooperative: CooperativeFixture
let products: ProductFixture[]

beforeAll(async () => {
  backend = await startBackend({ mayBreakInvariants: "Medusa moves money without our allocations, to compare" })
  market = await openMarket(backend)
  token = await adminToken(backend)
  const me = await call<{ user: { id: string } }>(`${backend.url}/admin/users/me`, { token })
  user = me.body.user.id
  desk = await staffDesk([backend.url])
  cooperative = await createCooperative(market)
  products = [
    await createProduct(market, cooperative, { price: 30_000 }),
    await createProduct(market, cooperative, { price: 50_000 }),
  ]
})
afterAll(() => backend?.stop())

interface Purchase {
  order: string
  payment: string
  total: number
}

async function purchase(): Promise<Purchase> {
  const buyer = shopper(market)
  const lines = products.map(({ variantId }, index) => ({ variant_id: variantId, quantity: index + 2 }))
  const placed = await buyer.complete(await readyCart(buyer, lines))
  const order = placed.body.order_group.order_ids[0] ?? ""
  const { rows } = await market.pool.query<{ id: string }>(
    "select payment_id as id from payment_allocation where order_id = $1",
    [order],
  )
  return { order, payment: rows[0]?.id ?? "", total: placed.body.order_group.total }
}

const read = async ({ order }: Purchase, query: string) =>
  comparable((await call<{ order: unknown }>(`${market.url}/admin/orders/${order}${query}`, { token })).body.order)

async function expectAlike(ours: Purchase, theirs: Purchase) {
  for (const query of ["", `?fields=${fields}`]) expect(await read(ours, query)).toEqual(await read(theirs, query))
}

const step = () => ({ actor: `user:${user}`, reason: "Hàng bị dập" })

/** Purchases whose money Medusa moved without our allocations. */
const byMedusa: Purchase[] = []

/** Medusa's own routes for the money of one payment. */
const stock = {
  capture: (purchase: Purchase, amount?: number) => {
    byMedusa.push(purchase)
    return market.admin(`payments/${purchase.payment}/capture`, amount ? { amount } : {})
  },
  refund: ({ payment }: Purchase, amount: number) =>
    market.admin(`payments/${payment}/refund`, { amount, note: "Hàng bị dập" }),
}

describe("money of an order booked by us reads like Medusa's own, field by field", () => {
  it("when all of it came in", async () => {
    const [ours, theirs] = [await purchase(), await purchase()]
    await book(market.pool, "capture", ours.order, ours.total, step())
    await stock.capture(theirs)
    await expectAlike(ours, theirs)
  })

  it("when some of it came in", async () => {
    const [ours, theirs] = [await purchase(), await purchase()]
    await book(market.pool, "capture", ours.order, 40_000, step())
    await stock.capture(theirs, 40_000)
    await expectAlike(ours, theirs)
  })

  it("when some of it went back without any goods", async () => {
    const [ours, theirs] = [await purchase(), await purchase()]
    await book(market.pool, "capture", ours.order, ours.total, step())
    await book(market.pool, "refund", ours.order, 7_000, step())
    await stock.capture(theirs)
    await stock.refund(theirs, 7_000)
    await expectAlike(ours, theirs)
  })

  it("when all of it went back in two parts", async () => {
    const [ours, theirs] = [await purchase(), await purchase()]
    await book(market.pool, "capture", ours.order, ours.total, step())
    await stock.capture(theirs)
    for (const amount of [10_000, ours.total - 10_000]) {
      await book(market.pool, "refund", ours.order, amount, step())
      await stock.refund(theirs, amount)
    }
    await expectAlike(ours, theirs)
  })
})

describe("a return of ours reads like Medusa's own", () => {
  /** What comes back of the lines: all units of one, whole and damaged, and some of the other. */
  async function sides() {
    const both = [await purchase(), await purchase()]
    for (const side of both) await desk.deliver(side)
    const linesOf = async ({ order }: Purchase) => {
      const { rows } = await market.pool.query<{ group: string }>(
        'select order_group_id as "group" from payment_allocation where order_id = $1',
        [order],
      )
      return (await soldOf(market, rows[0]?.group ?? ""))[0]?.lines.map(({ line_id }) => line_id) ?? []
    }
    const [ours, theirs] = both
    if (!ours || !theirs) throw new Error("two purchases were expected")
    byMedusa.push(theirs)
    return { ours, theirs, ourLines: await linesOf(ours), theirLines: await linesOf(theirs) }
  }
  const wanted = (lines: readonly string[]) => lines.map((id, index) => ({ id, quantity: index + 1 }))

  const askMedusa = async ({ order }: Purchase, lines: readonly string[]) => {
    const made = await market.admin<{ return: { id: string } }>("returns", {
      order_id: order,
      location_id: cooperative.stockLocationId,
    })
    const id = made.return.id
    const items = wanted(lines).map((line) => ({ ...line, internal_note: "Không vừa ý" }))
    await market.admin(`returns/${id}/request-items`, { items })
    await market.admin(`returns/${id}/request`, {})
    return id
  }
  const askUs = async (purchase: Purchase, lines: readonly string[]) => {
    const asked = wanted(lines).map(({ id, quantity }) => ({ line_id: id, quantity }))
    return (await desk.open(purchase, asked)).body.return.id
  }
  const readReturn = async (id: string) => {
    const fields = "*items,-items.note,-created_by"
    return comparable(
      (await call<{ return: unknown }>(`${market.url}/admin/returns/${id}?fields=${fields}`, { token })).body.return,
    )
  }

  it("when it is asked for", async () => {
    const { ours, theirs, ourLines, theirLines } = await sides()
    const [mine, stocks] = [await askUs(ours, ourLines), await askMedusa(theirs, theirLines)]
    await expectAlike(ours, theirs)
    expect(await readReturn(mine)).toEqual(await readReturn(stocks))
  })

  it("when its goods have come back, some of them damaged", async () => {
    const { ours, theirs, ourLines, theirLines } = await sides()
    const [mine, stocks] = [await askUs(ours, ourLines), await askMedusa(theirs, theirLines)]
    const units = [
      { restocked: 1, damaged: 0 },
      { restocked: 1, damaged: 1 },
    ]
    const received = units.map((unit, index) => ({ ...unit, line_id: ourLines[index] ?? "" }))
    expect((await desk.receive(ours, mine, received)).status).toBe(200)
    await market.admin(`returns/${stocks}/receive`, {})
    await market.admin(`returns/${stocks}/receive-items`, { items: theirLines.map((id) => ({ id, quantity: 1 })) })
    await market.admin(`returns/${stocks}/dismiss-items`, { items: [{ id: theirLines[1], quantity: 1 }] })
    await market.admin(`returns/${stocks}/receive/confirm`, {})
    await expectAlike(ours, theirs)
    expect(await readReturn(mine)).toEqual(await readReturn(stocks))
  })

  it("when it is canceled", async () => {
    const { ours, theirs, ourLines, theirLines } = await sides()
    const [mine, stocks] = [await askUs(ours, ourLines), await askMedusa(theirs, theirLines)]
    await desk.cancel(ours, mine)
    await market.admin(`returns/${stocks}/cancel`, {})
    await expectAlike(ours, theirs)
    expect(await readReturn(mine)).toEqual(await readReturn(stocks))
  })
})

it("leaves every invariant of our own bookings whole", async () => {
  const broken = (await violations(market.pool)).map((violation) => JSON.stringify(violation))
  expect(
    broken.filter((text) => !byMedusa.some(({ order, payment }) => text.includes(order) || text.includes(payment))),
  ).toEqual([])
})
