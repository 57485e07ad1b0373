/** One sentence per way a cart request fails; keys are the codes of contracts/market-cart. */
export const cartFailures = {
  offline: "Đang mất mạng. Món này chưa được lưu; thử lại khi có sóng.",
  too_many: "Bạn bấm hơi nhanh. Đợi vài giây rồi thử lại.",
  unknown: "Chợ đang gặp trục trặc. Giỏ của bạn vẫn còn; thử lại sau ít phút.",
  sold_out: "Món này vừa bán hết. Chưa trừ tiền của bạn.",
  price_changed: "Giá vừa đổi. Xem lại rồi đặt tiếp.",
  unavailable: "Món này đã ngừng bán.",
  cooperative_paused: "Hợp tác xã này đang tạm nghỉ bán.",
  cart_changed: "Giỏ vừa đổi ở một cửa sổ khác. Xem lại trước khi đặt.",
  cart_completed: "Giỏ này đã đặt hàng xong.",
  cart_empty: "Giỏ còn trống.",
  cart_not_found: "Giỏ cũ không còn. Mời bạn chọn hàng lại.",
  not_ready: "Còn thiếu thông tin giao hàng.",
  unknown_commune: "Chưa tìm thấy xã, phường này. Chọn một nơi trong danh sách.",
  bad_phone: "Số điện thoại chưa đúng. Số di động có 10 chữ số, ví dụ 0900 000 123.",
  bad_quantity: "Số lượng cần từ 1 đến 999.",
  payment_refused: "Chưa nhận được cách trả tiền này. Chưa trừ tiền của bạn; chọn cách khác.",
}
