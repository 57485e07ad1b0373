import type { PolicyText } from "@/features/policy/policy-text"

export const fees: PolicyText = {
  title: "Phí và đối soát",
  lead: "Dành cho hợp tác xã: tiền hàng đi đường nào, chợ thu gì.",
  sections: [
    {
      heading: "Tiền hàng",
      source: "market",
      body: [
        "Người mua trả tiền mặt từng kiện khi nhận. Tiền của kiện nào thuộc hợp tác xã gửi kiện đó; chợ không giữ tiền hàng.",
      ],
    },
    {
      heading: "Phí của chợ",
      source: "market",
      body: [
        "Mức phí, nếu có, ghi trong thoả thuận ký khi mở gian hàng. Không có phí ngoài thoả thuận; đổi mức phí phải báo trước và được hợp tác xã đồng ý.",
      ],
    },
    {
      heading: "Thuế và hoá đơn",
      source: "law",
      body: [
        "Hợp tác xã tự xuất hoá đơn và tự kê khai thuế. Việc sàn khấu trừ thuế theo Nghị định 117/2025 là với hộ và cá nhân kinh doanh.",
      ],
    },
    {
      heading: "Khi số liệu lệch",
      source: "market",
      body: ["Gọi chợ với mã đơn. Cán bộ đối lại từng kiện với hợp tác xã và người giao."],
    },
  ],
}
