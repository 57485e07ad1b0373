/** Sentences for staff about OCOP certificates. */
export const ocopMessages = {
  notFound: "Không thấy giấy chứng nhận OCOP này.",
  notPending: "Giấy chứng nhận này đã được xét, không xác nhận lại được.",
  overtaken: "Giấy chứng nhận này vừa được người khác xét. Hãy tải lại trang rồi xem lại.",
  alreadyRevoked: "Giấy chứng nhận này đã bị thu hồi.",
  expired: (day: string) => `Giấy chứng nhận đã hết hạn từ ${day}, không xác nhận được.`,
  reasonNeeded: "Hãy ghi lý do thu hồi, ít nhất 5 ký tự.",
} as const
