/** Sentences about notices and the devices that are told of them. */
export const noticeMessages = {
  notFound: "Không thấy thông báo này.",
  deviceNotFound: "Không thấy máy này trong danh sách nhận báo.",
  pushOff: "Chợ chưa bật báo đơn ra ngoài ứng dụng. Hãy hỏi Liên minh Hợp tác xã tỉnh.",
  unknownService: "Trình duyệt này không nhận báo đơn được. Hãy dùng Chrome, Edge, Firefox, Cốc Cốc hoặc Safari mới.",
  badKeys: "Trình duyệt gửi sang mã không đúng. Hãy tắt rồi bật lại báo đơn mới.",
} as const
