/** What a buyer reads as the reason of a canceled order. */
export const holdSentences = {
  expired: "Đã quá hạn thanh toán: chưa nhận được tiền chuyển khoản trong thời gian giữ hàng.",
} as const
