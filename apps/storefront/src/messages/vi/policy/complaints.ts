import type { PolicyText } from "@/features/policy/policy-text"

export const complaints: PolicyText = {
  title: "Gửi khiếu nại",
  lead: "Có người nghe, có hạn trả lời, và bạn biết việc đang ở đâu.",
  sections: [
    {
      heading: "Gọi ai trước",
      source: "market",
      body: [
        "Việc của một kiện hàng: gọi hợp tác xã, số ở trang đơn. Hợp tác xã không trả lời trong 2 ngày làm việc, hoặc bạn chưa thấy thoả đáng: gọi chợ.",
      ],
    },
    {
      heading: "Cần nói những gì",
      source: "market",
      body: ["Càng đủ càng nhanh xong:"],
      points: [
        "mã đơn và tên hợp tác xã;",
        "chuyện gì xảy ra, ngày nào;",
        "ảnh chụp hàng và bao bì, nếu có;",
        "bạn muốn đổi, hoàn tiền hay điều khác.",
      ],
    },
    {
      heading: "Chợ làm gì, trong bao lâu",
      source: "market",
      body: [
        "Một người của Liên minh Hợp tác xã nhận việc trong 1 ngày làm việc và cho bạn biết tên. Trong 7 ngày làm việc bạn có câu trả lời; cần lâu hơn thì chợ gọi báo lý do.",
      ],
    },
    {
      heading: "Quyền của bạn",
      source: "law",
      body: [
        "Luật Thương mại điện tử buộc sàn có người thật giải quyết khiếu nại. Ngoài chợ, bạn có thể khiếu nại tới cơ quan bảo vệ người tiêu dùng.",
      ],
    },
    {
      heading: "Báo hàng giả, hàng cấm",
      source: "market",
      body: ["Gọi chợ và đọc tên món hàng. Việc này được xem trước mọi việc khác."],
    },
  ],
}
