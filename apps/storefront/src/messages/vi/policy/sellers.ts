import type { PolicyText } from "@/features/policy/policy-text"

export const sellers: PolicyText = {
  title: "Mở gian hàng",
  lead: "Dành cho hợp tác xã, liên hiệp hợp tác xã và tổ hợp tác trong tỉnh Ninh Bình.",
  sections: [
    {
      heading: "Cần những giấy tờ gì",
      source: "law",
      body: ["Sàn phải kiểm tra bên bán trước khi cho bán. Bạn chuẩn bị:"],
      points: [
        "giấy chứng nhận đăng ký hợp tác xã, hoặc hợp đồng hợp tác của tổ hợp tác;",
        "tên, số điện thoại của người đại diện và người trực đơn;",
        "giấy an toàn thực phẩm với hàng ăn uống;",
        "quyết định công nhận OCOP, chỉ dẫn địa lý, VietGAP nếu có.",
      ],
    },
    {
      heading: "Các bước",
      source: "market",
      body: ["Người của Liên minh Hợp tác xã làm cùng bạn:"],
      points: [
        "gọi số trợ giúp hoặc tới Liên minh Hợp tác xã tỉnh, mang theo giấy tờ;",
        "cán bộ kiểm giấy, mở gian hàng và hẹn ngày chụp ảnh;",
        "đăng hàng, giá, cân nặng, bảng tiền giao; cán bộ xem lại từng món;",
        "gian hàng lên chợ, đơn về có người gọi báo.",
      ],
    },
    {
      heading: "Hợp tác xã tự lo gì",
      source: "market",
      body: [
        "Giữ đúng giá và số hàng, nhận đơn trong ngày, đóng gói, gửi đi, xuất hoá đơn, nhận đổi trả. Chợ lo trang bán, tìm kiếm, giới thiệu và đứng ra khi có khiếu nại.",
      ],
    },
  ],
}
