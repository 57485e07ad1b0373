import type { OrderParcel } from "@cho-htx/contracts"
import { testCooperative } from "../cart/test-cart"

/** A parcel just placed: 300.000 ₫ of rice and 30.000 ₫ of delivery. */
export const testParcel: OrderParcel = {
  order_id: "order_1",
  display_id: 1,
  cooperative: { ...testCooperative, phone: "+84900000111" },
  state: "placed",
  timeline: [{ state: "placed", at: "2026-11-22T04:05:00Z", note: null, by: "buyer" }],
  lines: [],
  delivery: { label: "Giao tận nhà", fee: 30_000, detail: "24/11 đến 26/11", pickup: false },
  goods_total: 300_000,
  discount_total: 0,
  total: 330_000,
  carrier: null,
  tracking_code: null,
  canceled: 0,
  captured: 0,
  refunded: 0,
  due: 330_000,
  refunds: [],
}
