import type { VendorNotice } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { freshOrders } from "./fresh-orders"

const notice = (id: string, created_at: string, more: Partial<VendorNotice> = {}): VendorNotice => ({
  ...{ id, created_at, kind: "order_new", order_id: id, product_id: null, variant_id: null },
  ...{ subject: id, count: null, reason: null, unread: true },
  ...more,
})
const list = [
  notice("c", "2026-11-30T03:00:00.000Z"),
  notice("b", "2026-11-30T02:00:00.000Z", { kind: "low_stock" }),
  notice("a", "2026-11-30T01:00:00.000Z"),
]

it("takes nothing for news when the app has just opened", () => {
  expect(freshOrders(list, null)).toEqual([])
})

it("finds the orders that came since the last look, and nothing else", () => {
  expect(freshOrders(list, "2026-11-30T01:00:00.000Z").map(({ id }) => id)).toEqual(["c"])
  expect(freshOrders(list, "2026-11-30T00:00:00.000Z").map(({ id }) => id)).toEqual(["c", "a"])
})

it("says nothing of what was read on another phone", () => {
  expect(freshOrders([notice("d", "2026-11-30T04:00:00.000Z", { unread: false })], "2026-11-30T03:00:00.000Z")).toEqual(
    [],
  )
})
