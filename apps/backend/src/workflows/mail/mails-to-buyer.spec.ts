import { describe, expect, it } from "vitest"
import { placed, read, stepped } from "./mails-of.fixture"
import { parcelOf, purchaseOf, stepOf } from "./purchase.fixture"

describe("the buyer's mails", () => {
  it("tell a purchase with sums, cash due, link and who sells", () => {
    const text = read(placed(), "order_placed")
    for (const words of [
      "HTX-7K3F92",
      "25/11/2026, 10:05",
      "2 × Gạo tám xoan, túi 1 kg: 84.000\u00a0₫",
      "Giảm giá: −9.000\u00a0₫",
      "Phí giao (Giao tận nơi): 25.000\u00a0₫",
      "Bạn trả tiền khi nhận hàng, tổng cộng 100.000\u00a0₫.",
      "https://cho-htx.example/don-hang/HTX-7K3F92",
      "Người bán: Hợp tác xã Nông nghiệp Đồng Gió",
      "Địa chỉ: Xóm 1, xã Hải Xuân, tỉnh Ninh Bình",
      "Điện thoại: 0900 000 199",
      "Mã số đăng ký: 0600000001",
    ])
      expect(text).toContain(words)
  })

  it("say per parcel what to have ready when there are several", () => {
    const other = parcelOf({
      order_id: "order_2",
      due: 50_000,
      seller: { ...parcelOf().seller, short_name: "HTX Bãi Ngang" },
    })
    const text = read(placed(purchaseOf({ total: 150_000, parcels: [parcelOf(), other] })), "order_placed")
    expect(text).toContain(
      "tổng cộng 150.000\u00a0₫. Mỗi kiện trả riêng: HTX Đồng Gió 100.000\u00a0₫; HTX Bãi Ngang 50.000\u00a0₫.",
    )
    expect(text).toContain("Kiện 2: HTX Bãi Ngang")
  })

  it("show what credit paid", () => {
    const text = read(
      placed(purchaseOf({ parcels: [parcelOf({ credit: 20_000, amount: 80_000, due: 80_000 })] })),
      "order_placed",
    )
    expect(text).toContain("Đã trừ tiền trả trước: −20.000\u00a0₫\nTổng khi đặt: 80.000\u00a0₫")
  })

  it("ask for a transfer until the hold ends, and for nothing once it is paid", () => {
    const hold = {
      payment_mode: "transfer",
      payment_state: "awaiting",
      hold_until: "2026-11-25T17:30:00.000Z",
    } as const
    expect(read(placed(purchaseOf(hold)), "order_placed")).toContain("giữ cho bạn đến 26/11/2026, 00:30")
    const paid = parcelOf({ captured: 100_000, due: 0 })
    const text = read(
      placed(purchaseOf({ payment_mode: "gateway", payment_state: "paid", parcels: [paid] })),
      "order_placed",
    )
    expect(text).toContain("Đơn này đã trả đủ tiền.")
    expect(text).toContain("Còn phải trả: 0\u00a0₫")
  })

  it("tell a buyer who fetches the goods where, and promise no carrier", () => {
    const text = read(stepped(stepOf("confirmed"), parcelOf({ pickup: true })), "parcel_confirmed")
    expect(text).toContain(
      "Bạn đến lấy hàng tại Xóm 1, xã Hải Xuân, tỉnh Ninh Bình; trước khi đến, xin gọi 0900 000 199.",
    )
    expect(text).not.toContain("bên vận chuyển")
  })

  it("name carrier, tracking code and cash of a parcel on its way", () => {
    const parcel = parcelOf({ carrier: "Bưu điện", tracking_code: "VN123" })
    const text = read(stepped(stepOf("shipped"), parcel), "parcel_shipped")
    expect(text).toContain("Bên vận chuyển: Bưu điện\nMã vận đơn: VN123")
    expect(text).toContain("Xin chuẩn bị 100.000\u00a0₫")
    expect(text).toContain("26/11/2026, 03:30")
  })

  it("say who canceled, why, and that nothing was paid", () => {
    const step = stepOf("canceled", { actor: "guest", reason: "Đổi ý" })
    const text = read(stepped(step, parcelOf({ canceled: 100_000, due: 0 })), "parcel_canceled")
    expect(text).toContain("Người huỷ: bạn\nLý do: Đổi ý")
    expect(text).toContain("không có khoản nào phải hoàn")
  })

  it.each([
    ["member:1", "HTX Đồng Gió"],
    ["user:1", "Ban quản lý chợ"],
    ["system", "hệ thống của chợ"],
  ])("call %s %s", (actor, words) => {
    expect(read(stepped(stepOf("canceled", { actor })), "parcel_canceled")).toContain(`Người huỷ: ${words}`)
  })

  it("promise no more money than the books say", () => {
    const part = parcelOf({ captured: 100_000, refunded: 40_000, due: 0 })
    expect(read(stepped(stepOf("returned"), part), "parcel_returned")).toContain(
      "Bạn đã trả 100.000\u00a0₫ cho kiện này, đã hoàn 40.000\u00a0₫; còn 60.000\u00a0₫ chưa hoàn.",
    )
    const whole = parcelOf({ captured: 100_000, refunded: 100_000, due: 0 })
    expect(read(stepped(stepOf("returned"), whole), "parcel_returned")).toContain("đã được hoàn đủ")
  })

  it("tell what of which line was canceled and what is left to pay", () => {
    const step = stepOf("line_canceled", { reason: "Hết hàng", data: { lines: [{ line_id: "ordli_1", quantity: 1 }] } })
    const text = read(stepped(step, parcelOf({ canceled: 42_000, due: 58_000 })), "parcel_line_canceled")
    expect(text).toContain("Đã huỷ: 1 × Gạo tám xoan, túi 1 kg")
    expect(text).toContain("Còn phải trả: 58.000\u00a0₫")
  })

  it("tell how much was given back and why", () => {
    const step = stepOf("refunded", { reason: "Hàng dập", data: { amount: 30_000 } })
    const text = read(stepped(step, parcelOf({ captured: 100_000, refunded: 30_000, due: 0 })), "parcel_refunded")
    expect(text).toContain("Đã hoàn 30.000\u00a0₫ cho đơn HTX-7K3F92")
    expect(text).toContain("Lý do: Hàng dập")
  })

  it("are not written without an address, nor twice about a hold that ran out", () => {
    expect(placed(purchaseOf({ email: null })).map(({ kind }) => kind)).toEqual(["seller_new_order"])
    const expired = stepped(stepOf("canceled", { actor: "system" }), parcelOf(), { payment_state: "expired" })
    expect(expired.map(({ kind }) => kind)).toEqual(["seller_order_canceled"])
  })

  it("are not written about packing and remitted cash", () => {
    for (const kind of ["packed", "remitted", "captured"]) expect(stepped(stepOf(kind))).toEqual([])
  })
})
