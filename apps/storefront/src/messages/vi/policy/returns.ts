import type { PolicyText } from "@/features/policy/policy-text"

export const returns: PolicyText = {
  title: "Đổi trả, hoàn tiền",
  lead: "Hàng không đúng như đã ghi thì trả lại được, hợp tác xã chịu tiền gửi.",
  sections: [
    {
      heading: "Khi nào được đổi trả",
      source: "market",
      body: ["Bạn được đổi hàng hoặc lấy lại tiền khi:"],
      points: [
        "hàng sai loại, sai cân, thiếu món so với đơn;",
        "hàng hỏng, vỡ, ôi, mốc hoặc quá hạn khi tới tay bạn;",
        "hàng khác với tên, xuất xứ, hạn dùng hay chứng nhận ghi trên trang bán.",
      ],
    },
    {
      heading: "Báo trong bao lâu",
      source: "market",
      body: ["Trong 3 ngày kể từ lúc bạn nhận kiện, với mọi loại hàng."],
      points: [
        "Hàng tươi sống, hàng ướp lạnh, rau quả, cây cảnh: nên mở xem ngay lúc nhận, vì để lâu khó biết lỗi từ đâu.",
        "Lỗi không thấy được khi mở kiện: báo ngay khi thấy, trong hạn dùng ghi trên bao bì.",
      ],
    },
    {
      heading: "Làm thế nào",
      source: "market",
      body: [
        "Gọi hợp tác xã bằng nút “Gọi HTX” trên trang đơn, đọc mã đơn và gửi ảnh chụp hàng. Hợp tác xã trả lời trong 2 ngày làm việc. Chưa thoả đáng thì gọi chợ: người của Liên minh Hợp tác xã đứng ra giải quyết.",
      ],
    },
    {
      heading: "Tiền hoàn về đâu",
      source: "market",
      body: [
        "Chưa trả tiền thì không phải trả. Đã trả tiền mặt thì hợp tác xã hoàn bằng tiền mặt hoặc chuyển khoản, trong 5 ngày làm việc kể từ khi hai bên đồng ý. Lỗi do bên bán thì bạn không mất tiền gửi trả.",
      ],
    },
    {
      heading: "Huỷ đơn",
      source: "market",
      body: [
        "Kiện chưa gửi đi thì huỷ được, không mất tiền: gọi hợp tác xã hoặc gọi chợ. Kiện đã gửi đi thì bạn có thể không nhận khi người giao tới.",
      ],
    },
    {
      heading: "Quyền của bạn theo luật",
      source: "law",
      body: [
        "Các quy định trên không làm giảm quyền của người tiêu dùng theo Luật Bảo vệ quyền lợi người tiêu dùng 2023. Chỗ nào luật cho bạn nhiều hơn thì theo luật.",
      ],
    },
  ],
}
