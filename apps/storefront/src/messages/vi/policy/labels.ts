/** Words around every policy. */
export const labels = {
  law: "Theo luật",
  market: "Quy định của chợ",
  updated: "Cập nhật ngày 23/11/2026",
  more: "Xem thêm",
  help_title: "Còn điều chưa rõ?",
  help: "Gọi {help}, 7:30–20:00 mỗi ngày. Có người nghe máy.",
}
