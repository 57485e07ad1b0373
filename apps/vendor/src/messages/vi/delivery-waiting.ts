/** The write of delivery prices by name, where what waits on the phone is told: small, for more pages than its own tell it. */
export const deliveryWaiting = {
  deed: "Đổi phí giao hàng",
  done: "Đã đổi phí giao hàng. Giỏ hàng của khách tính theo giá mới.",
}

export type DeliveryWaitingWords = typeof deliveryWaiting
