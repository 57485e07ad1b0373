/** The search box in the head and its suggestions. */
export const search = {
  label: "Tìm hàng, hợp tác xã, xã phường",
  placeholder: "Tìm gạo tám, nước mắm, xã…",
  submit: "Tìm",
  products: "Hàng",
  categories: "Nhóm hàng",
  cooperatives: "Hợp tác xã",
  communes: "Xã, phường",
  former: "trước là {name}",
  see_all: "Xem mọi món hợp với “{query}”",
  none: "Chưa thấy gợi ý cho “{query}”. Bấm Enter để tìm kỹ hơn.",
  status: "{count} gợi ý. Dùng phím mũi tên để chọn.",
}
