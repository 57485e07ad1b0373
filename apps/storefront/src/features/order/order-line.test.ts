import { describe, expect, it } from "vitest"
import { order as words } from "../../messages/vi/order"
import { orderLine } from "./order-line"

describe("orderLine", () => {
  it("counts the parcels of each state, those on their way first", () => {
    expect(orderLine(["canceled", "placed", "shipped", "placed"], words)).toBe(
      "1 kiện đang giao · 2 kiện chờ nhận đơn · 1 kiện đã huỷ",
    )
  })

  it("says that all has arrived only when nothing was canceled", () => {
    expect(orderLine(["delivered", "delivered"], words)).toBe("Bạn đã nhận đủ hàng")
    expect(orderLine(["delivered", "canceled"], words)).toBe("1 kiện đã nhận · 1 kiện đã huỷ")
  })

  it("says that the whole order is canceled", () => {
    expect(orderLine(["canceled", "canceled"], words)).toBe("Cả đơn đã huỷ")
  })
})
