/** Frequent reasons to send goods back, a press away in the console; cooperatives read them, so staff write them in Vietnamese. */
export const quickReasons = {
  photo: "Ảnh mờ hoặc không phải hàng thật. Hãy chụp lại chỗ sáng, thấy rõ hàng và nhãn.",
  label: "Hãy chụp thêm nhãn hàng, thấy rõ tên, nơi làm ra, ngày đóng gói và hạn dùng.",
  law: "Hạn dùng hoặc cách bảo quản chưa rõ. Hãy ghi đúng như in trên bao bì.",
  origin: "Xuất xứ chưa rõ. Hãy ghi thôn, xã nơi trồng hoặc làm ra hàng.",
  health: "Không được nói hàng chữa bệnh. Hãy bỏ câu đó khỏi mô tả.",
  price: "Giá có vẻ nhầm số 0. Hãy xem lại giá từng quy cách.",
} as const
