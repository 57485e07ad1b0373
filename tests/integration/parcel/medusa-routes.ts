import { describe, expect, it } from "vitest"
import { call } from "../../harness/http.js"
import type { Counter } from "./counter.js"

/** Medusa's own routes about an order of the market. */
export function leaveMarketOrdersAlone(counter: () => Counter): void {
  const buy = (...given: Parameters<Counter["buy"]>) => counter().buy(...given)
  const shelf = () => counter().shelf()
  const walk = (...given: Parameters<Counter["walk"]>) => counter().walk(...given)

  describe("Medusa's own routes", () => {
    const medusa = (path: string, json: unknown = {}) =>
      call<{ message?: string; order?: { status: string } }>(`${counter().market.url}/admin/${path}`, {
        json,
        token: counter().token,
      })

    it("leave an order of the market alone and say where to go", async () => {
      const { order } = await buy([1])
      await walk(order, "confirm", "pack")
      const { rows } = await counter().market.pool.query<{ ful: string; pay: string; col: string }>(
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
      expect((await counter().staff.read(order)).body.parcel).toMatchObject({ state: "canceled", due: 0 })
      expect(await shelf()).toEqual(before)
    })
  })
}
