/** Sentences of the routes for cooperatives and places. */
export const placeMessages = {
  cooperativeNotFound: "Không thấy hợp tác xã này. Có thể hợp tác xã đang tạm dừng bán.",
  productNotFound: "Không thấy sản phẩm này. Có thể hợp tác xã đã ngừng bán.",
  communeNotFound: "Không thấy xã, phường này.",
} as const
