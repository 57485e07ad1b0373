import type { BuyerParcelState, OrderParcel } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { order as words } from "../../messages/vi/order"
import { testCooperative } from "../cart/test-cart"
import { parcelSteps } from "./parcel-steps"

function parcel(state: BuyerParcelState, reached: BuyerParcelState[]): OrderParcel {
  return {
    order_id: "order_1",
    display_id: 1,
    cooperative: { ...testCooperative, phone: "+84900000111" },
    state,
    timeline: reached.map((event) => ({ state: event, at: "2026-11-22T04:05:00Z", note: null })),
    lines: [],
    delivery: { label: "Giao tận nhà", fee: 30_000, detail: "24/11 đến 26/11" },
    goods_total: 0,
    discount_total: 0,
    total: 30_000,
  }
}
const read = (state: BuyerParcelState, reached: BuyerParcelState[]) =>
  parcelSteps(parcel(state, reached), words).map((step) => `${step.state}: ${step.title}`)

describe("parcelSteps", () => {
  it("waits for the cooperative after the order was placed", () => {
    expect(read("placed", ["placed"])).toEqual([
      "done: Đã đặt hàng",
      "now: Chờ hợp tác xã nhận đơn",
      "todo: Đóng gói",
      "todo: Đang giao",
      "todo: Đã nhận hàng",
    ])
  })

  it("is being packed once the cooperative accepted", () => {
    expect(read("confirmed", ["placed", "confirmed"])[2]).toBe("now: Đang đóng gói")
  })

  it("is on its way once shipped, with the days to expect", () => {
    const steps = parcelSteps(parcel("shipped", ["placed", "confirmed", "packed"]), words)
    expect(steps[3]).toMatchObject({ state: "now", title: "Đang giao", detail: "Dự kiến 24/11 đến 26/11" })
  })

  it("gives the time in Vietnam", () => {
    expect(parcelSteps(parcel("placed", ["placed"]), words)[0]?.detail).toBe("22/11, 11:05")
  })

  it("ends where it was cancelled", () => {
    expect(read("canceled", ["placed", "canceled"])).toEqual(["done: Đã đặt hàng", "bad: Đơn đã huỷ"])
  })
})
