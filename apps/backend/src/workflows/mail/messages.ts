/** Sentences for staff about mails. */
export const mailMessages = {
  notFound: "Không thấy thư này.",
  notFailed: "Chỉ gửi lại được thư đã gửi hỏng. Thư này đã gửi hoặc đang chờ gửi.",
} as const
