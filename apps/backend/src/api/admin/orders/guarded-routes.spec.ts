import { describe, expect, it } from "vitest"
import { isGuarded, namedIds } from "./guarded-routes"

describe("Medusa's routes around orders", () => {
  it.each([
    "/admin/orders/order_1/fulfillments",
    "/admin/Orders/order_1/fulfillments/ful_1/mark-as-delivered/",
    "/admin/orders/order_1/complete",
    "/admin/order-edits",
    "/admin/order-edits/order_1/items/item/ordli_1",
    "/admin/returns/return_1/receive/confirm",
    "/admin/payments/pay_1/refund",
    "/admin/payment-collections/pay_col_1/mark-as-paid",
    "/admin/fulfillments/ful_1/cancel",
  ])("guards %s", (path) => {
    expect(isGuarded("POST", path)).toBe(true)
    expect(isGuarded("GET", path)).toBe(false)
  })
  it.each([
    "/admin/orders",
    "/admin/orders/order_1",
    "/admin/orders/order_1/cancel",
    "/admin/orders/export",
    "/admin/returns-of-mine",
  ])("lets %s pass", (path) => expect(isGuarded("POST", path)).toBe(false))
  it("names ids of path and body, however they are written", () => {
    expect(namedIds("/admin/order-edits/%6Frder_1/confirm", { order_id: "order_2" })).toEqual([
      "order_1",
      "confirm",
      "order_2",
    ])
    expect(namedIds("/admin/returns/%E0%A4%A", null)).toEqual([])
  })
})
