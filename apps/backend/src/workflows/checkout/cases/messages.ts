/** Sentences for staff about cases of the checkout. */
export const caseSentences = {
  notFound: "Không thấy việc này.",
  wrongResolution: "Cách giải quyết này không dùng cho loại việc này.",
  resolvedOtherwise: "Việc này đã được giải quyết theo cách khác.",
  noteNeeded: "Cần ghi chú: đã làm thế nào, bằng chứng ở đâu (ít nhất 3 ký tự).",
  stillUnclear: "Cổng thanh toán vẫn chưa trả lời rõ ràng. Hãy thử lại sau ít phút.",
  cannotCancel:
    "Cổng thanh toán chưa hủy được giao dịch này: có thể tiền đã bị trừ, hoặc cổng đang hỏng. Hãy hỏi lại cổng rồi quyết định.",
  cannotPlaceAgain: "Việc này không có đơn hàng nào để đặt lại. Hãy hoàn tiền bằng tay.",
} as const
