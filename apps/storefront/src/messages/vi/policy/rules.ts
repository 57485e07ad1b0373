import type { PolicyText } from "@/features/policy/policy-text"

export const rules: PolicyText = {
  title: "Quy chế hoạt động",
  lead: "Chợ HTX do Liên minh Hợp tác xã tỉnh Ninh Bình vận hành. Trang này nói ai làm gì và ai chịu trách nhiệm.",
  sections: [
    {
      heading: "Chợ là gì",
      source: "market",
      body: [
        "Chợ là nơi các hợp tác xã, liên hiệp hợp tác xã và tổ hợp tác trong tỉnh bày bán hàng của mình. Hợp đồng mua bán là giữa bạn và từng hợp tác xã; mỗi hợp tác xã tự gửi hàng và tự xuất hoá đơn.",
      ],
    },
    {
      heading: "Ai được bán",
      source: "law",
      body: [
        "Luật Thương mại điện tử (số 122/2025/QH15, từ 01/7/2026) buộc sàn kiểm tra bên bán trước khi cho bán, xem xét hàng đăng bán, có quy chế hoạt động và có người giải quyết khiếu nại. Trang của mỗi hợp tác xã ghi tên, địa chỉ, điện thoại và mã số đăng ký.",
      ],
    },
    {
      heading: "Chợ kiểm tra thế nào",
      source: "market",
      body: ["Liên minh Hợp tác xã kiểm giấy tờ trước khi gian hàng mở và ghi ngày kiểm trên trang hợp tác xã."],
      points: [
        "Sao OCOP chỉ hiện khi giấy còn hạn, kèm số quyết định, nơi cấp và ngày hết hạn. Giấy hết hạn hoặc bị thu hồi thì sao tự mất.",
        "Chỉ dẫn địa lý, VietGAP và các chứng nhận khác cũng phải có giấy.",
        "Hình vẽ được ghi “Hình minh hoạ” và được thay khi có ảnh thật.",
      ],
    },
    {
      heading: "Hàng không được bán",
      source: "market",
      body: ["Ngoài hàng mà pháp luật cấm, chợ không nhận:"],
      points: [
        "hàng không do hợp tác xã hay thành viên làm ra hoặc thu gom;",
        "hàng quảng cáo như thuốc chữa bệnh;",
        "hàng dùng tên chỉ dẫn địa lý, sao OCOP khi chưa được cấp.",
      ],
    },
    {
      heading: "Khi có sai phạm",
      source: "market",
      body: [
        "Hàng sai sự thật bị gỡ, hợp tác xã được báo lý do và cách sửa. Sai nhiều lần hoặc nặng thì gian hàng tạm nghỉ; đơn đã đặt vẫn được giao hoặc hoàn tiền. Khi cơ quan nhà nước có yêu cầu, hàng bị gỡ trong 24 giờ.",
      ],
    },
    {
      heading: "Giá và xếp hàng",
      source: "market",
      body: [
        "Giá đã gồm thuế. Thứ tự hàng theo độ khớp với điều bạn tìm, sao OCOP, ngày đăng hoặc giá, tuỳ bạn chọn; không ai mua được chỗ đứng.",
      ],
    },
    {
      heading: "Thuế",
      source: "law",
      body: [
        "Nghị định 117/2025 buộc sàn có chức năng thanh toán khấu trừ thuế của hộ, cá nhân kinh doanh. Hợp tác xã là tổ chức, tự kê khai và nộp thuế của mình.",
      ],
    },
    {
      heading: "Khi quy chế thay đổi",
      source: "market",
      body: ["Bản mới được báo trên trang này trước 5 ngày. Đơn đã đặt theo bản lúc đặt."],
    },
  ],
}
