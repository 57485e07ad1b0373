/** Why Medusa's own buttons for a search index do nothing. */
export const searchMessages = {
  noReindex: 'Không dựng lại ở đây được: dựng ở trang "Chỉ mục tìm kiếm", để không mất thay đổi nào trong lúc dựng.',
  noDelete: "Không xoá chỉ mục tìm kiếm được: thiếu nó chợ không tìm thấy hàng nào.",
} as const
