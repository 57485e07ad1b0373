/** Sentences of refused stock movements, for staff and members of cooperatives. */
export const stockMessages = {
  notWhole: "Số lượng phải là số nguyên.",
  tooSmall: (least: number) => `Số lượng phải từ ${least} trở lên.`,
  tooBig: (most: number) => `Số lượng tối đa là ${most.toLocaleString("vi-VN")}.`,
  belowReserved: (reserved: number) =>
    `Đang có ${reserved} đơn vị giữ cho đơn hàng, nên tồn kho không thể ít hơn ${reserved}. Hãy hủy bớt đơn hoặc nhập số lớn hơn.`,
  belowZero: (stocked: number) => `Kho chỉ còn ${stocked} đơn vị, không thể trừ nhiều hơn số đó.`,
  notEnough: (available: number) =>
    `Kho chỉ còn ${Math.max(0, available)} đơn vị chưa giữ cho đơn nào, không đủ để giữ thêm.`,
  notHeld: "Hàng xuất kho nhiều hơn số đang giữ cho đơn và số còn trống. Hãy kiểm lại tồn kho.",
  levelHeld: (reserved: number) =>
    `Nơi này đang giữ ${reserved} đơn vị cho đơn hàng nên chưa xóa được. Hãy giao hoặc hủy các đơn đó trước.`,
  itemHeld: (reserved: number) =>
    `Hàng này đang có ${reserved} đơn vị giữ cho đơn hàng nên chưa xóa được. Hãy giao hoặc hủy các đơn đó trước; muốn ngừng bán ngay thì chuyển sản phẩm về bản nháp.`,
  lineHeld: "Dòng hàng này của đơn đã được giữ hàng rồi.",
  noReservation: "Phần giữ hàng này không còn nữa. Hãy tải lại trang.",
  noLevel: "Hàng này chưa được khai báo ở kho đó.",
  wrongLevel: "Mã tồn kho không thuộc hàng và kho đã nêu.",
} as const
