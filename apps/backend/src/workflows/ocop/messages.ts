/** Sentences for staff about OCOP certificates. */
export const ocopMessages = {
  notFound: "Không thấy giấy chứng nhận OCOP này.",
  notPending: "Giấy chứng nhận này đã được xét, không xác nhận lại được.",
  alreadyRevoked: "Giấy chứng nhận này đã bị thu hồi.",
  expired: (day: string) => `Giấy chứng nhận đã hết hạn từ ${day}, không xác nhận được.`,
  reasonNeeded: "Hãy ghi lý do thu hồi, ít nhất 5 ký tự.",
} as const
