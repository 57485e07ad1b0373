import type { ParcelState, ParcelStep } from "@cho-htx/contracts"
import type { ParcelRefused } from "../../modules/order-group/parcel/parcel-refused"

export const stateName: Record<ParcelState, string> = {
  placed: "mới đặt",
  confirmed: "đã nhận",
  packed: "đã đóng gói",
  shipped: "đang giao",
  delivered: "đã giao",
  remitted: "đã giao và đã nộp tiền",
  delivery_failed: "giao không thành",
  canceled: "đã hủy",
  returned: "đã trả về",
}

export const verb: Record<ParcelStep, string> = {
  confirm: "nhận đơn",
  pack: "đóng gói",
  "hand-over": "bàn giao",
  deliver: "ghi đã giao",
  fail: "ghi giao không thành",
  "return-to-stock": "nhập lại kho",
  remit: "ghi đã nộp tiền",
  cancel: "hủy",
  "cancel-lines": "hủy bớt hàng",
  refund: "hoàn tiền",
  return: "nhận hàng trả",
}

type Values = ParcelRefused["values"]

/** Sentences for whoever takes a step of an order. */
export const parcelMessages = {
  not_found: () => "Không thấy đơn hàng này.",
  wrong_state: ({ state, step }: Values) =>
    `Đơn ${state ? stateName[state] : "này"} nên không ${step ? verb[step] : "làm việc này"} được. Hãy tải lại trang để xem tình trạng mới nhất.`,
  moved_on: ({ state, seen, step }: Values) =>
    `Lúc bạn bấm, đơn ${seen ? stateName[seen] : "khác"}; bây giờ đơn ${state ? stateName[state] : "đã đổi"}. Chưa ${step ? verb[step] : "làm gì"}. Hãy xem lại đơn rồi quyết định.`,
  recounted: ({ goods, expected, limit }: Values) =>
    `“${goods}”: lúc bạn xem có ${expected}, bây giờ còn ${limit}. Có thể người khác đã bớt rồi. Chưa bớt thêm gì. Hãy xem lại đơn rồi quyết định.`,
  unpaid: () => "Đơn đang chờ người mua chuyển khoản nên chỉ hủy được. Hãy đợi tiền về.",
  too_much: ({ limit }: Values) =>
    limit === undefined ? "Số này vượt quá phần còn lại." : `Số này vượt quá phần còn lại: tối đa ${limit}.`,
  unknown_line: () => "Có mặt hàng không thuộc đơn này. Hãy tải lại trang rồi chọn lại.",
  nothing_left: () => "Không thể hủy hết từng mặt hàng. Hãy dùng “Hủy cả đơn”.",
  wrong_payment: () => "Chỉ đơn trả tiền mặt khi nhận hàng mới ghi nộp tiền được.",
  no_stock: () => "Kho không còn đủ hàng để đóng gói đơn này. Hãy kiểm kho, ghi lại tồn rồi đóng gói.",
} as const satisfies Record<ParcelRefused["code"], (values: Values) => string>
