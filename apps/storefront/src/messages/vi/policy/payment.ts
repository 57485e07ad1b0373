import type { PolicyText } from "@/features/policy/policy-text"

export const payment: PolicyText = {
  title: "Cách trả tiền",
  lead: "Nhận hàng, xem hàng rồi mới trả tiền mặt, từng kiện một.",
  sections: [
    {
      heading: "Trả khi nhận hàng",
      source: "market",
      body: [
        "Số tiền từng kiện ghi ở trang đặt hàng và trang theo dõi đơn. Người giao thu đúng số đó; ai đòi thêm, bạn đừng trả và gọi cho chợ.",
      ],
    },
    {
      heading: "Hoá đơn",
      source: "law",
      body: ["Bên bán là hợp tác xã xuất hoá đơn cho kiện của mình. Cần hoá đơn ghi tên riêng, bạn gọi hợp tác xã."],
    },
    {
      heading: "Chuyển khoản và thẻ",
      source: "market",
      body: [
        "Chưa có. Chợ không nhận chuyển khoản trước: ai nhân danh chợ bảo bạn chuyển tiền trước, đó không phải người của chợ.",
      ],
    },
  ],
}
