export const money = {
  title: "Tiền",
  coming: "Sắp về",
  coming_detail: "Khách còn phải trả cho những đơn đã nhận.",
  received: "Đã nhận",
  received_detail: "Trong 30 ngày qua, đã trừ tiền hoàn cho khách.",
  which: "Xem tiền nào",
  empty_coming: "Không có tiền nào đang chờ về",
  empty_received: "Chưa có đơn nào thu được tiền",
  empty_detail: "Nhận đơn và giao hàng xong, tiền sẽ hiện ở đây.",
  more: "Xem thêm",
}
