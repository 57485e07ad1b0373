import type { BuyerParcelState, OrderParcel, ParcelEvent } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { order as words } from "../../messages/vi/order"
import { parcelSteps } from "./parcel-steps"
import { testParcel } from "./test-parcel"

const at = "2026-11-22T04:05:00Z"
function parcel(state: BuyerParcelState, reached: BuyerParcelState[], last: Partial<ParcelEvent> = {}): OrderParcel {
  const timeline = reached.map((event, index) => ({
    state: event,
    at,
    note: null,
    by: null,
    ...(index === reached.length - 1 ? last : {}),
  }))
  return { ...testParcel, state, timeline }
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

  it("gives the time in Vietnam and who took the step, without a name", () => {
    const steps = parcelSteps(parcel("confirmed", ["placed", "confirmed"], { by: "cooperative" }), words)
    expect(steps.slice(0, 2).map(({ detail }) => detail)).toEqual(["22/11, 11:05", "22/11, 11:05 · Hợp tác xã"])
  })

  it("waits for a buyer who fetches the parcel, and never ships it", () => {
    const packed = parcel("packed", ["placed", "confirmed", "packed"])
    const fetched = { ...packed, delivery: { ...packed.delivery, pickup: true } }
    expect(
      parcelSteps(fetched, words)
        .map(({ key, title }) => `${key}: ${title}`)
        .slice(2),
    ).toEqual(["packed: Đã đóng gói", "delivered: Chờ bạn đến lấy"])
  })

  it("keeps every step of a received parcel", () => {
    const reached: BuyerParcelState[] = ["placed", "confirmed", "packed", "shipped", "delivered"]
    expect(parcelSteps(parcel("delivered", reached), words).map(({ state }) => state)).toEqual(Array(5).fill("done"))
  })

  it("ends where it was canceled, with the reason", () => {
    expect(read("canceled", ["placed", "canceled"])).toEqual(["done: Đã đặt hàng", "bad: Đơn đã huỷ"])
    const canceled = parcel("canceled", ["placed", "canceled"], { by: "cooperative", note: "Mưa bão, chưa gặt được" })
    expect(parcelSteps(canceled, words)[1]).toMatchObject({
      detail: "22/11, 11:05 · Hợp tác xã",
      reason: "Lý do: Mưa bão, chưa gặt được",
    })
  })

  it("tells of a failed delivery and of the way back", () => {
    expect(
      read("returned", ["placed", "confirmed", "packed", "shipped", "delivery_failed", "returned"]).slice(-2),
    ).toEqual(["bad: Người giao chưa trao được hàng", "bad: Hàng đã hoàn về hợp tác xã"])
  })
})
