/** Sentences of the routes around parcels. */
export const parcelRouteMessages = {
  marketOrder: "Đơn này thuộc một đơn chung của chợ. Hãy làm việc này ở mục Đơn chung.",
  canceledByStaff: "Ban quản trị hủy đơn",
  staleCursor: "Trang này không còn đúng. Mở lại danh sách từ đầu.",
  tooLateForBuyer: "Hợp tác xã đã nhận đơn nên không tự hủy được nữa. Hãy gọi cho hợp tác xã.",
} as const
