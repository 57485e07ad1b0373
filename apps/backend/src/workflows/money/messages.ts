import { formatDong } from "@cho-htx/vietnam"

/** Sentences for whoever moves the money of an order. */
export const moneyMessages = {
  refundTooMuch: (limit: number) =>
    limit > 0
      ? `Chỉ hoàn được tối đa ${formatDong(limit)}: phần đã thu và chưa hoàn.`
      : "Đơn này chưa thu tiền, hoặc tiền đã thu đã được hoàn hết, nên không hoàn thêm được.",
  otherAmount: (moved: number) =>
    `Yêu cầu này đã được thực hiện với số tiền ${formatDong(moved)}. Muốn hoàn thêm, hãy gửi yêu cầu mới.`,
  returnNotFound: "Không thấy phiếu trả hàng này.",
  returnTooMuch: (limit: number) =>
    limit > 0
      ? `Chỉ trả được tối đa ${limit}: số đã giao trừ số đã trả hoặc đang chờ trả.`
      : "Mặt hàng này đã trả hết hoặc đang chờ trả.",
  returnClosed: "Phiếu trả hàng này đã xong hoặc đã hủy.",
  returnReceived: "Đã nhận hàng của phiếu này nên không hủy được.",
  nothingReceived: "Hãy ghi số lượng nhận về của ít nhất một mặt hàng.",
  unknownLine: "Có mặt hàng không thuộc đơn hoặc phiếu này. Hãy tải lại trang rồi chọn lại.",
} as const
