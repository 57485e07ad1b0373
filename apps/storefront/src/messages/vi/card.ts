/** Product cards, wherever they stand. */
export const card = {
  add: "Thêm vào giỏ: {label}",
  choose: "Chọn loại: {label}",
  adding: "Đang thêm",
  added: "Đã thêm {label}",
  view_cart: "Xem giỏ",
  sold_out: "Hết hàng",
  stars: "{count} sao",
  each: "mỗi {unit}",
  per: "{price}/{unit}",
  from: "từ",
  was: "Giá cũ",
  now: "Giá nay",
}
