/** Sentences for whoever edits stock or goods that orders wait for. */
export const stockEditMessages = {
  variantNotFound: "Không thấy hàng này trong gian hàng.",
  noShelf: "Hợp tác xã chưa có kho nên chưa ghi tồn được. Hãy khai báo kho trước.",
  notTracked: "Hàng này không theo dõi tồn kho. Hãy bật theo dõi tồn kho của quy cách trước.",
  kit: "Đây là bộ gồm nhiều mặt hàng, không có tồn kho riêng. Hãy sửa tồn của từng mặt hàng trong bộ.",
  keyTaken: "Mã yêu cầu này đã dùng cho một lần sửa tồn kho khác. Hãy gửi lại với mã mới.",
  marketReservation:
    "Phần giữ hàng này thuộc một đơn của chợ nên không sửa, xóa hay tạo thêm tại đây được. Hãy xử lý ở trang của đơn hàng.",
  locationHeld: (units: number) =>
    `Kho này đang giữ ${units} đơn vị hàng cho đơn nên chưa xóa được. Hãy giao hoặc hủy các đơn đó trước.`,
  countedAnother: (seen: number, now: number) =>
    `Lúc bạn đếm, kho ghi ${seen}; bây giờ kho ghi ${now} vì đã có người bán hoặc sửa. Hãy xem lại rồi ghi.`,
  nothing: "Hãy nhập số đơn vị thêm vào hoặc bớt đi, khác 0.",
  reasonNeeded: "Hãy ghi lý do, ít nhất 5 ký tự.",
} as const
