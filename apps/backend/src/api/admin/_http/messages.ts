/** Sentences for staff, as the console's routes answer them. */
export const messages = {
  cooperativeNotFound: "Không thấy hợp tác xã này.",
  orderGroupNotFound: "Không thấy đơn chung này.",
  parcelNotFound: "Không thấy đơn hàng này.",
  certificateNotFound: "Không thấy giấy chứng nhận OCOP này.",
  staleCursor: "Trang này không còn đúng. Mở lại danh sách từ đầu.",
} as const
