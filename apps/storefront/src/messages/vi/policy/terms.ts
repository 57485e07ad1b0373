import type { PolicyText } from "@/features/policy/policy-text"

export const terms: PolicyText = {
  title: "Điều kiện giao dịch",
  lead: "Những điều bạn và từng hợp tác xã đồng ý với nhau khi bạn bấm “Đặt hàng”.",
  sections: [
    {
      heading: "Ai mua, ai bán",
      source: "market",
      body: [
        "Bên bán là từng hợp tác xã có tên trên kiện hàng. Bên mua là người ghi tên lúc đặt. Một đơn của ba hợp tác xã là ba hợp đồng, mỗi hợp đồng một kiện.",
      ],
    },
    {
      heading: "Khi nào hợp đồng có hiệu lực",
      source: "market",
      body: [
        "Khi bạn bấm “Đặt hàng” và trang hiện mã đơn, hàng được giữ cho bạn. Trước đó bạn xem lại hết hàng, giá, tiền giao và tổng tiền. Nếu giá hoặc số hàng vừa đổi, trang báo lại và chưa đặt gì.",
      ],
    },
    {
      heading: "Giá",
      source: "market",
      body: ["Giá ghi bằng đồng, đã gồm thuế. Tiền giao ghi riêng từng kiện. Không có khoản nào thêm sau khi đặt."],
    },
    {
      heading: "Xem lại và giữ hợp đồng",
      source: "law",
      body: [
        "Luật Bảo vệ quyền lợi người tiêu dùng 2023 cho bạn quyền xem lại trước khi đặt và lưu bản hợp đồng. Ở trang đơn hàng, nút “In hoặc lưu PDF” cho bản tóm tắt có tên, địa chỉ, mã số đăng ký của bên bán, hàng, giá và cách đổi trả.",
      ],
    },
    {
      heading: "Trả tiền",
      source: "market",
      body: ["Trả tiền mặt cho người giao khi nhận từng kiện; được mở xem trước khi trả."],
    },
    {
      heading: "Không nhận hàng",
      source: "market",
      body: [
        "Bạn có thể không nhận kiện sai, hỏng hoặc quá hẹn. Nhiều lần đặt mà không nhận, không lý do, thì chợ có thể gọi hỏi trước khi giữ hàng cho đơn sau.",
      ],
    },
    {
      heading: "Khi hai bên không thống nhất",
      source: "law",
      body: [
        "Gọi hợp tác xã trước, rồi gọi chợ. Bạn luôn có quyền đưa việc ra cơ quan bảo vệ người tiêu dùng hoặc toà án theo pháp luật.",
      ],
    },
  ],
}
