/** The OCOP page. */
export const ocop = {
  title: "Hàng OCOP",
  description: "Hàng OCOP 5, 4 và 3 sao của các hợp tác xã tỉnh Ninh Bình, giấy chứng nhận còn hạn, có số quyết định.",
  lead: "OCOP là chương trình “Mỗi xã một sản phẩm”. Hội đồng chấm điểm từng món theo ba phần: món hàng và sức cộng đồng, tiếp thị và câu chuyện, chất lượng. Đủ điểm thì được công nhận sao.",
  rules: [
    { title: "Sao nói lên điều gì", text: "5 sao từ 90 điểm, 4 sao từ 70 điểm, 3 sao từ 50 điểm, trên thang 100." },
    { title: "Có hạn 36 tháng", text: "Hết hạn phải chấm lại. Trên chợ, giấy hết hạn thì sao tự mất." },
    {
      title: "Kiểm được",
      text: "Mỗi sao gắn với một quyết định: số, ngày, nơi ban hành. Số đó có ở trang của món hàng.",
    },
  ],
  by_stars: "OCOP {stars} sao",
  by_stars_text: "{count} món, giấy còn hạn",
  see_all: "Xem tất cả",
  papers: "Giấy chứng nhận còn hạn",
  papers_text: "Số quyết định, nơi ban hành và hạn của từng món",
  empty_title: "Chưa có món OCOP nào đang bán",
  empty_text: "Các hợp tác xã đang gửi giấy chứng nhận để Liên minh đối chiếu.",
  empty_action: "Xem tất cả hàng",
}
