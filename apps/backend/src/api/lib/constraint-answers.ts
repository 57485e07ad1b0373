/** Constraints of the database that people can run into when two of them act at once; each with its sentence. */
export const constraintMessages = {
  inventory_level_stocked_not_negative: "Tồn kho không thể nhỏ hơn 0. Hãy tải lại số tồn rồi nhập lại.",
  inventory_level_reserved_not_negative: "Số đang giữ cho đơn không thể nhỏ hơn 0. Hãy tải lại trang rồi thử lại.",
  inventory_level_within_stock:
    "Số này ít hơn số đang giữ cho đơn hàng. Hãy tải lại số tồn; nếu hàng thật sự thiếu, hủy bớt đơn trước.",
  inventory_level_held_stays: "Nơi này đang giữ hàng cho đơn nên chưa xóa được. Hãy giao hoặc hủy các đơn đó trước.",
  reservation_item_quantity_positive: "Số lượng giữ hàng phải từ 1 trở lên.",
  IDX_reservation_item_one_per_line: "Dòng hàng này của đơn đã được giữ hàng rồi.",
  stock_change_stays: "Sổ thay đổi tồn kho không sửa, không xóa được. Hãy ghi một lần thay đổi mới.",
  goods_on_order_stay:
    "Còn đơn chưa giao đang giữ hàng này nên chưa xóa hay đổi cách tính kho được. Hãy giao hoặc hủy các đơn đó trước; muốn ngừng bán ngay thì chuyển sản phẩm về bản nháp.",
  goods_on_order_untracked:
    "Còn đơn chưa giao của hàng này được đặt lúc chưa theo dõi tồn kho. Hãy giao hoặc hủy các đơn đó rồi mới bật theo dõi.",
} as const

/** The answer to each, 409. */
export const constraintAnswers: ReadonlyMap<string, string> = new Map(Object.entries(constraintMessages))
