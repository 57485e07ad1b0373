/** Sentences about payments at a gateway. */
export const gatewaySentences = {
  declined: "Thanh toán bị từ chối, bạn chưa bị trừ tiền. Mời bạn thử lại hoặc chọn cách thanh toán khác.",
  more: "Cần xác nhận thêm để thanh toán. Mời bạn làm theo hướng dẫn của cổng thanh toán rồi đặt hàng lại.",
  frozen: "Giỏ hàng này đã đặt hoặc đang chờ xác nhận thanh toán, nên không đổi cách thanh toán được nữa.",
} as const
