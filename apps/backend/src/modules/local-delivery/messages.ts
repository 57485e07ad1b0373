/** Sentences a buyer may read when delivery cannot be priced. */
export const deliveryMessages = {
  noCommune: "Chưa biết giao đến xã, phường nào. Hãy chọn xã, phường nhận hàng.",
  unknownCommune: (code: string) => `Không có xã, phường nào mang mã "${code}". Hãy chọn lại xã, phường nhận hàng.`,
  noTable: "Hợp tác xã này chưa có bảng giá giao hàng.",
  noPickup: "Hợp tác xã này không nhận khách đến lấy hàng.",
} as const
