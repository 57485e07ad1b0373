import type { PolicyText } from "@/features/policy/policy-text"

export const delivery: PolicyText = {
  title: "Giao hàng",
  lead: "Mỗi hợp tác xã tự gửi phần hàng của mình, nên một đơn có thể tới trong nhiều kiện.",
  sections: [
    {
      heading: "Ai giao, giao từ đâu",
      source: "market",
      body: [
        "Hàng đi thẳng từ kho của hợp tác xã bán món đó. Trang hợp tác xã ghi rõ địa chỉ và số điện thoại để bạn gọi.",
        "Mua của ba hợp tác xã thì có ba kiện, ba lần giao, và bạn trả tiền từng kiện khi nhận.",
      ],
    },
    {
      heading: "Tiền giao tính thế nào",
      source: "market",
      body: [
        "Mỗi hợp tác xã đặt bảng giá riêng, theo nơi nhận và cân nặng của kiện. Tiền giao từng kiện hiện ra ngay khi bạn chọn xã, phường, trước khi bấm đặt hàng; sau đó không thu thêm.",
      ],
      points: [
        "Ba mức theo nơi nhận: cùng xã, phường với hợp tác xã; cùng tỉnh; tỉnh khác.",
        "Nặng hơn mức đầu thì cộng thêm theo từng nấc cân.",
        "Nhiều hợp tác xã miễn tiền giao khi mua đủ một số tiền, ghi trên trang của họ.",
        "Nơi nào cho tự đến lấy thì không mất tiền giao.",
      ],
    },
    {
      heading: "Bao lâu thì tới",
      source: "market",
      body: [
        "Ngày dự kiến ghi cạnh từng kiện lúc đặt và trên trang theo dõi đơn. Đó là ngày hợp tác xã hẹn, không phải lời hứa chắc chắn: mưa bão, mùa gặt hay đường xa có thể làm chậm.",
        "Quá ngày hẹn hai ngày mà chưa có hàng, bạn gọi hợp tác xã hoặc gọi chợ; bạn có quyền huỷ kiện đó và không phải trả tiền.",
      ],
    },
    {
      heading: "Lúc nhận hàng",
      source: "market",
      body: ["Bạn được mở kiện xem hàng trước khi trả tiền."],
      points: [
        "Hàng sai, thiếu, hỏng hoặc quá hạn: trả lại ngay cho người giao, không phải trả tiền món đó.",
        "Hàng tươi sống, cây cảnh và hàng dễ vỡ: nên mở xem cùng người giao.",
        "Vắng nhà: người giao gọi theo số bạn ghi và hẹn lại một lần.",
      ],
    },
    {
      heading: "Điều bên bán phải cho bạn biết",
      source: "law",
      body: [
        "Luật Bảo vệ quyền lợi người tiêu dùng 2023 yêu cầu bên bán từ xa cho biết tiền vận chuyển, cách trả tiền và cách đổi trả trước khi bạn đặt. Bạn thấy các điều này ở trang đặt hàng và trong bản tóm tắt hợp đồng.",
      ],
    },
  ],
}
