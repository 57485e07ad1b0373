/** Sentences about lots and their traces. */
export const lotMessages = {
  notFound: "Không thấy lô hàng này trong hợp tác xã của bạn.",
  variantNotFound: "Không thấy hàng này trong gian hàng. Hãy chọn lại hàng của lô.",
  stepNotFound: "Không thấy bước này trong lô hàng. Có thể đã có người xóa.",
  madeInFuture: "Ngày thu hoạch hoặc sản xuất không thể sau hôm nay. Hãy xem lại ngày.",
  packedBeforeMade: "Ngày đóng gói không thể trước ngày thu hoạch hoặc sản xuất.",
  packedInFuture: "Ngày đóng gói không thể sau hôm nay. Hãy xem lại ngày.",
  endsBeforeMade: "Hạn dùng không thể trước ngày thu hoạch, sản xuất hay ngày đóng gói.",
  noSuchDay: "Không có ngày này trong lịch. Hãy chọn lại ngày.",
  stepInFuture: "Ngày của bước không thể sau hôm nay. Hãy xem lại ngày.",
  notDraft: "Lô đã công bố nên không sửa được nữa, vì người mua có thể đã đọc. Hãy thêm một bước, hoặc thu hồi lô.",
  changed: "Người khác vừa sửa lô này. Hãy mở lại lô để xem, rồi sửa tiếp.",
  isWithdrawn: "Lô này đã thu hồi nên không làm thêm được nữa.",
  withdrawnBefore: (reason: string) =>
    `Người khác đã thu hồi lô này trước bạn, với lý do: ${reason}. Khách đang đọc lý do đó, bạn không phải làm gì thêm.`,
  notPublished: "Lô này chưa công bố. Hãy công bố lô trước.",
  tooManySteps: (most: number) => `Một lô ghi được nhiều nhất ${most} bước. Hãy gộp các bước nhỏ lại.`,
  orderNotFound: "Không thấy đơn hàng này.",
  orderNotReady: "Đơn chưa được nhận hoặc đã hủy nên chưa gắn lô được. Hãy nhận đơn trước.",
  lineNotInOrder: "Dòng hàng này không có trong đơn. Hãy mở lại đơn.",
  otherVariant: (code: string) => `Lô ${code} là của hàng khác. Hãy chọn lô của đúng hàng trong dòng này.`,
  lotNotUsable: (code: string) => `Lô ${code} chưa công bố hoặc đã thu hồi nên không gắn được. Hãy chọn lô khác.`,
  tooMany: (quantity: number) => `Dòng này có ${quantity} gói, ít hơn số đã ghi theo lô. Hãy ghi lại số lượng.`,
  beyond: (code: string, quantity: number, left: number) =>
    `Lô ${code} có ${quantity} gói, ${left > 0 ? `chỉ còn ${left} gói` : "không còn gói nào"} chưa ghi cho đơn khác. Hãy ghi lại số lượng hoặc chọn thêm lô khác.`,
  overtaken: (now: readonly { code: string; quantity: number }[]) => {
    const shown = now.map(({ code, quantity }) => `lô ${code}: ${quantity} gói`).join(", ")
    return `Người khác vừa ghi lô cho dòng này, bây giờ ${shown || "không còn lô nào"}. Hãy mở lại đơn, xem rồi ghi tiếp.`
  },
  twice: "Một dòng hoặc một lô đang ghi hai lần. Hãy gộp lại.",
  keyTaken: "Mã yêu cầu này đã dùng cho một việc khác. Hãy gửi lại với mã mới.",
} as const
