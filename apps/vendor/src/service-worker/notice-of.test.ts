import { expect, it } from "vitest"
import { noticeOf } from "./notice-of"

const message = JSON.stringify({ kind: "order_new", lang: "vi", order_id: "order_01ABC" })

it("opens the order it tells of", () => {
  expect(noticeOf(message, 0)).toEqual({
    title: "Có đơn mới",
    body: "Bấm để xem và nhận đơn.",
    lang: "vi",
    tag: "order_new",
    data: { address: "/seller/don-hang/order_01ABC", count: 1 },
  })
})

it("makes one notice of several, which opens the list", () => {
  expect(noticeOf(message, 2)).toMatchObject({ title: "Có 3 đơn mới", data: { address: "/seller/don-hang", count: 3 } })
})

it.each(["", "{", "null", "[]", JSON.stringify({ kind: "x", order_id: "//evil.example/" })])(
  "leads nowhere else for %j",
  (text) => {
    expect(noticeOf(text, 0)).toMatchObject({ title: "Có đơn mới", data: { address: "/seller/don-hang" } })
  },
)
