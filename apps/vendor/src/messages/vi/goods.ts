export const goods = {
  title: "Sản phẩm",
  empty: "Chưa có sản phẩm nào",
  more: "Xem thêm",
  states: {
    draft: "Bản nháp",
    proposed: "Chờ duyệt",
    published: "Đang bán",
    rejected: "Cần sửa lại",
    archived: "Ngừng bán",
  },
  change_pending: "Đang chờ duyệt sửa đổi",
  from: "từ {price}",
  no_price: "chưa có giá",
  left: "còn {n} gói",
}
