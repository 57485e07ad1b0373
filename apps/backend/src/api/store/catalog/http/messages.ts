/** Sentences of the catalogue's routes for the person who reads them. */
export const messages = {
  productNotFound: "Không thấy sản phẩm này. Có thể hợp tác xã đã ngừng bán.",
} as const
