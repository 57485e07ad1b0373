/** Sentences of the refusals around Idempotency-Key. */
export const keyMessages = {
  invalid_idempotency_key:
    "Khóa chống gửi trùng (Idempotency-Key) phải có từ 8 đến 200 ký tự ASCII nhìn thấy được, không có dấu cách.",
  too_deep: "Nội dung gửi lên lồng nhau quá sâu.",
  too_long: "Đường dẫn quá dài.",
  idempotency_key_reused:
    "Khóa này đã dùng cho một yêu cầu có nội dung khác. Hãy gửi lại đúng nội dung cũ, hoặc dùng khóa mới cho nội dung mới.",
  still_running: "Yêu cầu này đang được xử lý. Hãy đợi vài giây rồi gửi lại với cùng khóa.",
  outcome_unknown:
    "Lần gửi trước bị ngắt giữa chừng nên chưa rõ đã thực hiện hay chưa. Hãy xem lại dữ liệu, rồi gửi với khóa mới nếu vẫn cần.",
  answer_too_large:
    "Yêu cầu này đã được thực hiện, nhưng câu trả lời quá lớn nên không được giữ lại. Hãy mở lại dữ liệu để xem kết quả.",
} as const

export type KeyRefusal = keyof typeof keyMessages
