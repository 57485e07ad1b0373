import type { PolicyText } from "@/features/policy/policy-text"

export const privacy: PolicyText = {
  title: "Dữ liệu cá nhân của bạn",
  lead: "Chúng tôi chỉ hỏi những gì cần để giao hàng tới bạn, và nói rõ ai được thấy.",
  sections: [
    {
      heading: "Chúng tôi giữ những gì",
      source: "market",
      body: ["Khi bạn đặt hàng hoặc mở tài khoản:"],
      points: [
        "họ tên, số điện thoại, xã phường, số nhà, lời dặn người giao;",
        "hàng đã mua, tiền đã trả, các lần đổi trả;",
        "email, nếu bạn ghi khi đặt hàng hoặc mở tài khoản: để gửi xác nhận đơn và tin từng chặng giao;",
        "mật khẩu (đã mã hoá một chiều) nếu bạn mở tài khoản.",
      ],
    },
    {
      heading: "Ai được thấy",
      source: "market",
      body: [
        "Hợp tác xã bán hàng chỉ thấy kiện của mình cùng tên, số điện thoại và địa chỉ nhận. Người giao thấy những gì cần để giao. Người của Liên minh Hợp tác xã thấy đơn khi cần giúp bạn; mỗi lần sửa đều được ghi lại.",
        "Chúng tôi không bán dữ liệu, không cho bên quảng cáo theo dõi bạn. Muốn tra đơn phải có cả mã đơn và số điện thoại.",
      ],
    },
    {
      heading: "Những gì nằm trên máy của bạn",
      source: "market",
      body: [
        "Trình duyệt giữ mã giỏ hàng để giỏ không mất, giữ những gì bạn ghi ở trang đặt hàng tới khi đóng thẻ, và một cookie đăng nhập nếu bạn có tài khoản. Không có cookie quảng cáo.",
      ],
    },
    {
      heading: "Giữ bao lâu",
      source: "market",
      body: [
        "Giỏ hàng bỏ dở được xoá định kỳ. Đơn hàng được giữ trong thời gian còn có thể đổi trả, khiếu nại và còn nghĩa vụ sổ sách; hết thời gian đó, tên và địa chỉ được xoá hoặc che.",
      ],
    },
    {
      heading: "Quyền của bạn",
      source: "law",
      body: [
        "Luật Bảo vệ dữ liệu cá nhân (số 91/2025/QH15, từ 01/01/2026) cho bạn quyền được biết, đồng ý hoặc rút lại đồng ý, xem, sửa và yêu cầu xoá dữ liệu của mình. Số tài khoản ngân hàng, lịch sử mua bán và ảnh giấy tờ là dữ liệu nhạy cảm, được giữ chặt hơn.",
      ],
    },
    {
      heading: "Muốn xem, sửa hay xoá",
      source: "market",
      body: [
        "Tên và địa chỉ trong tài khoản, bạn tự sửa ở “Của tôi”. Các việc khác thì gọi số trợ giúp; chúng tôi hỏi lại mã đơn hoặc email để chắc là bạn, rồi trả lời trong 3 ngày làm việc. Dữ liệu luật buộc phải giữ thì chúng tôi nói rõ là giữ gì, tới khi nào.",
      ],
    },
  ],
}
