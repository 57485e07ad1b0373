/** Words of the host's own pages that read wrongly in its Vietnamese, or still say Medusa. */
export const viHost = {
  login: {
    title: "Bảng điều hành Chợ HTX",
    hint: "Đăng nhập bằng tài khoản cán bộ Liên minh",
    forgotPassword: "Quên mật khẩu? <0>Đặt lại mật khẩu</0>",
  },
  general: { of: "trên", results: "kết quả", prev: "Trước", next: "Sau" },
  reservations: { domain: "Giữ hàng" },
  campaigns: { domain: "Chiến dịch" },
  actions: { continueWithEmail: "Đăng nhập" },
  orders: {
    payment: {
      status: { authorized: "Chờ thu tiền", captured: "Đã thu tiền", partiallyCaptured: "Đã thu một phần" },
    },
    fulfillment: {
      status: { notFulfilled: "Chưa đóng gói", fulfilled: "Đã đóng gói", shipped: "Đang giao", delivered: "Đã giao" },
    },
  },
}
