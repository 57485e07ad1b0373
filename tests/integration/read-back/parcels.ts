import { beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { call } from "../../harness/http.js"
import { comparable } from "../checkout/comparable.js"
import { carrier, stepsAt } from "../parcel/staff-steps.js"
import type { Bench } from "./bench.js"
import { type StockOrder, stockOrder } from "./stock-order.js"

/** Everything Medusa's admin shows of an order that a step may touch. */
const fields = [
  "*items,*items.tax_lines,*items.adjustments,*items.detail,*shipping_methods,*shipping_methods.adjustments,*summary,*credit_lines",
  "*fulfillments,*fulfillments.items,*fulfillments.labels,*fulfillments.delivery_address,*transactions,+total,+subtotal,+discount_total",
  "+item_total,+shipping_total,+fulfillment_status,+payment_status,+canceled_at,*payment_collections,*payment_collections.payments",
].join(",")

type Detail = { item_id: string; quantity: number }
type Order = Record<string, unknown> & { items: ({ id: string; detail: Detail } & Record<string, unknown>)[] }

type Way = { name: string; ours: (id: string) => Promise<unknown>; theirs: (order: StockOrder) => Promise<unknown> }

/** What our one payment for several orders keeps and Medusa's changes with each edit: a second collection for the new sum. */
function withoutPayments<T>(read: T): T {
  return JSON.parse(
    JSON.stringify(read, (key, value) => (["payment_collections", "payment_status"].includes(key) ? undefined : value)),
  )
}

/** A parcel's steps beside Medusa's own fulfillments, cancellations and edits. */
export function parcelsReadAlike(bench: () => Bench): void {
  let market: Market
  let token: string
  let cooperative: CooperativeFixture
  let products: ProductFixture[]

  beforeAll(async () => {
    market = bench().market
    token = bench().token
    cooperative = await createCooperative(market)
    products = [
      await createProduct(market, cooperative, { price: 50_000, stock: 1000 }),
      await createProduct(market, cooperative, { price: 25_000, stock: 1000 }),
    ]
  })

  async function carts(codes: string[] = []) {
    const lines = products.map(({ variantId }, index) => ({ variant_id: variantId, quantity: 3 - index }))
    const { ours, theirs } = await bench().pair({ lines, codes, shippingOptionId: cooperative.shippingOptionId })
    return { ours, theirs: await stockOrder(market, token, theirs, cooperative.stockLocationId) }
  }

  async function read(id: string) {
    const { order } = (await call<{ order: Order }>(`${market.url}/admin/orders/${id}?fields=${fields}`, { token }))
      .body
    const { rows: reserved } = await market.pool.query(
      `select r.location_id, r.inventory_item_id, r.quantity, r.raw_quantity, r.allow_backorder from reservation_item r
     where r.deleted_at is null and r.line_item_id = any($1) order by r.inventory_item_id`,
      [order.items.map((item) => item.id)],
    )
    const { rows: returns } = await market.pool.query(
      `select r.status, r.location_id, i.quantity, i.raw_quantity, i.received_quantity, i.raw_received_quantity from "return" r
     join return_item i on i.return_id = r.id where r.order_id = $1 order by i.quantity`,
      [id],
    )
    const { rows: changes } = await market.pool.query(
      `select c.version, c.status, c.change_type, a.action, a.reference, a.amount, a.applied, a.details ->> 'quantity' as quantity
     from order_change c join order_change_action a on a.order_change_id = c.id where c.order_id = $1
     order by c.version, a.action, a.details ->> 'quantity'`,
      [id],
    )
    return { order: comparable(order), reserved: comparable(reserved), returns: comparable(returns), changes }
  }

  async function levels() {
    const { rows } = await market.pool.query<{ stocked: string; reserved: string; raw: unknown }>(
      `select stocked_quantity as stocked, reserved_quantity as reserved,
       jsonb_build_array(raw_stocked_quantity, raw_reserved_quantity) as raw from inventory_level where inventory_item_id = any($1)
     order by inventory_item_id`,
      [products.map((product) => product.inventoryItemId)],
    )
    for (const { stocked, reserved, raw } of rows)
      expect(raw).toEqual([
        { value: stocked, precision: 20 },
        { value: reserved, precision: 20 },
      ])
    return rows.map(({ stocked, reserved }) => [Number(stocked), Number(reserved)])
  }

  const step = (name: string, body?: unknown) => async (id: string) => {
    const answer = await stepsAt(market.url, "admin/parcels", token).take(id, name, body)
    expect([name, answer.status, answer.body.message]).toEqual([name, 200, undefined])
  }
  const nothing = async () => undefined
  const confirm: Way = { name: "confirm", ours: step("confirm"), theirs: nothing }
  const pack: Way = { name: "pack", ours: step("pack"), theirs: (order) => order.fulfill() }
  const handOver: Way = {
    name: "hand over",
    ours: step("hand-over", carrier),
    theirs: (order) => order.ship(carrier.tracking_code),
  }
  const deliver: Way = { name: "deliver", ours: step("deliver"), theirs: (order) => order.deliver() }
  const why = { reason: "Người mua đổi ý" }
  const cancel: Way = { name: "cancel", ours: step("cancel", why), theirs: (order) => order.cancel() }
  const cancelPacked: Way = {
    name: "cancel when packed",
    ours: step("cancel", why),
    theirs: async (order) => {
      await order.cancelFulfillment()
      await order.cancel()
    },
  }

  describe("our order reads like one taken through Medusa's own workflows, after each step", () => {
    const lives: [string, string[], Way[]][] = [
      ["delivered", [], [confirm, pack, handOver, deliver]],
      ["delivered with discounts", ["GIAM10"], [confirm, pack, handOver, deliver]],
      ["canceled when placed", ["GIAM10"], [cancel]],
      ["canceled when confirmed", [], [confirm, cancel]],
      ["canceled when packed", ["GIAM10"], [confirm, pack, cancelPacked]],
    ]
    it.each(lives)("%s", async (_name, codes, ways) => {
      const { ours, theirs } = await carts(codes)
      for (const way of ways) {
        const before = await levels()
        await way.ours(ours)
        const between = await levels()
        await way.theirs(theirs)
        const after = await levels()
        const moved = (from: number[][], to: number[][]) =>
          to.map((level, index) => level.map((value, column) => value - (from[index]?.[column] ?? 0)))
        expect([way.name, moved(before, between)]).toEqual([way.name, moved(between, after)])
        expect({ step: way.name, ...(await read(ours)) }).toEqual({ step: way.name, ...(await read(theirs.id)) })
      }
    })

    it("with fewer goods, but for the payment: Medusa cancels it for one over the new sum, ours is shared by the purchase", async () => {
      const { ours, theirs } = await carts()
      const { order } = (
        await call<{ order: Order }>(`${market.url}/admin/orders/${ours}?fields=*items,*items.detail`, { token })
      ).body
      const line = (quantity: number) => order.items.find((item) => item.detail.quantity === quantity)?.id
      await step("cancel-lines", {
        lines: [
          { line_id: line(3), quantity: 2 },
          { line_id: line(2), quantity: 2 },
        ],
        ...why,
      })(ours)
      await theirs.edit({ 3: 1, 2: 0 })
      expect(withoutPayments(await read(ours))).toEqual(withoutPayments(await read(theirs.id)))
      const { rows } = await market.pool.query(
        "select pa.amount - pa.canceled as owed, p.canceled_at from payment_allocation pa join payment p on p.id = pa.payment_id where pa.order_id = $1",
        [ours],
      )
      expect(rows).toEqual([{ owed: 74_000, canceled_at: null }])
    })

    it("with a tenth off, fewer goods keep a tenth off; Medusa keeps the whole discount", async () => {
      const { ours } = await carts(["GIAM10"])
      const { order } = (
        await call<{ order: Order }>(`${market.url}/admin/orders/${ours}?fields=*items,*items.detail`, { token })
      ).body
      const line = order.items.find((item) => item.detail.quantity === 3)?.id
      await step("cancel-lines", { lines: [{ line_id: line, quantity: 2 }], ...why })(ours)
      const { body } = await call<{ order: { total: number; discount_total: number } }>(
        `${market.url}/admin/orders/${ours}?fields=+total,+discount_total`,
        { token },
      )
      expect(body.order).toMatchObject({ total: 114_000, discount_total: 10_000 })
    })

    it("back on the shelf, but for the delivery: Medusa still asks for it, ours is owed nothing", async () => {
      const { ours, theirs } = await carts()
      for (const way of [confirm, pack, handOver]) {
        await way.ours(ours)
        await way.theirs(theirs)
      }
      await step("fail", { reason: "Không liên lạc được" })(ours)
      await step("return-to-stock")(ours)
      await theirs.returnAll()
      const [mine, medusa] = [await read(ours), await read(theirs.id)]
      expect(mine.returns).toEqual(medusa.returns)
      expect(mine.reserved).toEqual(medusa.reserved)
      const kept = (changes: { action: string }[]) => changes.filter(({ action }) => action !== "CREDIT_LINE_ADD")
      expect(kept(mine.changes)).toEqual(kept(medusa.changes))
      const { rows } = await market.pool.query(
        `select o.version, s.totals ->> 'pending_difference' as owed from "order" o join order_summary s on s.order_id = o.id and s.version = o.version
       where o.id = any($1) order by (o.id = $2) desc`,
        [[ours, theirs.id], ours],
      )
      expect(rows).toEqual([
        { version: 6, owed: "0" },
        { version: 5, owed: "24000" },
      ])
    })
  })
}
