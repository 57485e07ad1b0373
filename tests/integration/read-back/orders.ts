import { beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { call } from "../../harness/http.js"
import { shopper } from "../checkout/shopper.js"
import { giveCredit } from "../checkout/stock-cart.js"
import type { Bench } from "./bench.js"

/** Everything Medusa's admin can show of an order. */
const allFields = [
  "*items,*items.tax_lines,*items.adjustments,*items.detail,*items.variant,*shipping_methods,*shipping_methods.tax_lines",
  "*shipping_methods.adjustments,*shipping_address,*billing_address,*payment_collections,*payment_collections.payments",
  "*payment_collections.payment_sessions,*summary,*customer,*sales_channel,*region,*transactions,*promotions,*credit_lines,+credit_line_total,+total,+subtotal",
  "+tax_total,+discount_total,+item_total,+shipping_total,+payment_status,+fulfillment_status,*cart",
].join(",")

const cases: [
  name: string,
  cart: { quantities: number[]; codes?: string[]; email?: string; tax?: number; credit?: number[] },
][] = [
  ["one line", { quantities: [1] }],
  ["two lines", { quantities: [2, 3] }],
  ["an e-mail address", { quantities: [1], email: "khach@cho-htx.example" }],
  ["a discount in đồng", { quantities: [2, 4], codes: ["GIAM20K"] }],
  ["a percentage without fractions", { quantities: [2], codes: ["GIAM10"] }],
  ["a discount on delivery", { quantities: [1, 1], codes: ["PHIGIAO"] }],
  ["a tax of 8 %", { quantities: [2, 1], tax: 8 }],
  ["credit", { quantities: [2, 1], credit: [30_000, 1] }],
  ["credit, a tax and a discount", { quantities: [1], tax: 10, credit: [7_000], codes: ["GIAM10"] }],
]

/** A purchase's orders beside Medusa's, and where ours know more: several cooperatives, whole đồng, shared credit. */
export function ordersReadAlike(bench: () => Bench): void {
  let market: Market
  let token: string
  let cooperative: CooperativeFixture
  let products: ProductFixture[]

  beforeAll(async () => {
    market = bench().market
    token = bench().token
    cooperative = await createCooperative(market)
    products = [
      await createProduct(market, cooperative, { price: 50_000 }),
      await createProduct(market, cooperative, { price: 25_000 }),
    ]
  })

  const lines = (...quantities: number[]) =>
    quantities.map((quantity, index) => ({ variant_id: products[index]?.variantId ?? "", quantity }))

  describe("an order of ours reads like Medusa's own, field by field", () => {
    it.each(cases)("with %s", async (_name, { quantities, codes = [], email, tax, credit }) => {
      await market.pool.query("update tax_rate set rate = $1", [tax ?? 0])
      const options = {
        lines: lines(...quantities),
        codes,
        email,
        credit,
        shippingOptionId: cooperative.shippingOptionId,
      }
      const { ours, theirs } = await bench().pair(options)
      for (const query of ["", `?fields=${allFields}`]) {
        const read = (id: string) => bench().read(`orders/${id}${query}`, "order")
        expect(await read(ours)).toEqual(await read(theirs))
      }
    })
  })

  describe("discounts that make fractions of a đồng", () => {
    it("are rounded so that orders, group and payment agree to the đồng", async () => {
      await market.pool.query("update tax_rate set rate = 0")
      const other = await createCooperative(market)
      const third = await createProduct(market, other, { price: 11_111 })
      const wanted = [...lines(1, 1), { variant_id: third.variantId, quantity: 1 }]
      const buyer = shopper(market)
      const { id } = (await buyer.create(wanted)).body.cart
      await buyer.checkout(id)
      await buyer.send(`carts/${id}/promotions`, { promo_codes: ["GIAM10"] })
      const settled = await buyer.checkout(id)
      expect(settled.body.cart).toMatchObject({ ready: true, discount_total: 8_611 })
      const placed = await buyer.complete(id, { expected_total: settled.body.cart.total })
      expect(placed.body.order_group).toMatchObject({ total: settled.body.cart.total })
      await expect
        .poll(async () => (await market.pool.query("select used from promotion where code = 'GIAM10'")).rows[0]?.used)
        .toBeGreaterThan(0)
    })
  })

  describe("credit in a cart of several cooperatives", () => {
    it("is split over the orders to the đồng, and the rest is what is paid", async () => {
      await market.pool.query("update tax_rate set rate = 0")
      const third = await createProduct(market, await createCooperative(market), { price: 11_111 })
      const buyer = shopper(market)
      const wanted = [...lines(1), { variant_id: third.variantId, quantity: 1 }]
      const { id } = (await buyer.create(wanted)).body.cart
      for (const amount of [10_000, 333]) await giveCredit(market, id, amount)
      const settled = (await buyer.checkout(id)).body.cart
      expect(settled).toMatchObject({ ready: true, credit_total: 10_333, total: 50_000 + 11_111 + 30_000 - 10_333 })
      const placed = await buyer.complete(id, { expected_total: settled.total })
      const orders = await Promise.all(
        placed.body.order_group.order_ids.map(async (order) => {
          const path = `${market.url}/admin/orders/${order}?fields=+total,+credit_line_total`
          return (await call<{ order: { total: number; credit_line_total: number } }>(path, { token })).body.order
        }),
      )
      expect(orders.reduce((sum, order) => sum + order.total, 0)).toBe(settled.total)
      expect(orders.reduce((sum, order) => sum + order.credit_line_total, 0)).toBe(10_333)
    })

    it("may pay for everything, and no more", async () => {
      const buyer = shopper(market)
      const { id } = (await buyer.create(lines(1))).body.cart
      await giveCredit(market, id, 65_000)
      expect((await buyer.checkout(id)).body.cart).toMatchObject({ ready: true, total: 0 })
      await giveCredit(market, id, 1)
      expect((await buyer.checkout(id)).body.cart).toMatchObject({ ready: false, total: 0 })
      const refused = await buyer.complete(id)
      expect(refused).toMatchObject({ status: 409, body: { code: "not_ready", details: [{ path: "credit" }] } })
      await market.pool.query("delete from credit_line where cart_id = $1 and amount = 1", [id])
      expect((await buyer.complete(id, { expected_total: 0 })).body).toMatchObject({ order_group: { total: 0 } })
    })
  })
}
