import { type CheckoutErrorCode, MAX_PURCHASE_TOTAL } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam"
import type { Difference } from "../../modules/order-group/completion/difference"

/** The sentence over a cart that several differences stop. */
const main: Record<CheckoutErrorCode, string> = {
  sold_out: "Một số mặt hàng vừa hết hoặc không còn đủ. Mời bạn xem lại giỏ hàng.",
  price_changed: "Giá một số mặt hàng vừa thay đổi. Mời bạn xem lại giỏ hàng trước khi đặt.",
  unavailable: "Một số mặt hàng không còn được bán. Mời bạn bỏ khỏi giỏ hàng.",
  cooperative_paused: "Một hợp tác xã đang tạm ngừng bán hàng. Mời bạn bỏ hàng của hợp tác xã đó khỏi giỏ.",
  cart_changed: "Giỏ hàng vừa thay đổi. Mời bạn xem lại số tiền rồi đặt hàng lại.",
  cart_completed: "Giỏ hàng này đã được đặt thành đơn hàng.",
  cart_empty: "Giỏ hàng đang trống.",
  cart_not_found: "Không tìm thấy giỏ hàng.",
  not_ready: "Còn thiếu thông tin nhận hàng. Mời bạn điền đủ rồi đặt hàng.",
  unknown_commune: "Không tìm thấy xã/phường này. Mời bạn chọn trong danh sách.",
  bad_phone: "Số điện thoại chưa đúng. Mời bạn nhập số di động Việt Nam, ví dụ 0912 345 678.",
  bad_quantity: "Số lượng phải là số nguyên từ 1 đến 999.",
  total_too_large: `Một lần đặt tối đa ${formatDong(MAX_PURCHASE_TOTAL)}. Mời bạn bớt hàng hoặc chia thành nhiều lần đặt.`,
  promotion_unknown: "Không có mã khuyến mãi này. Mời bạn kiểm tra lại từng chữ, từng số.",
  promotion_ended: "Mã khuyến mãi này đã hết hạn hoặc chưa tới ngày dùng.",
  promotion_used_up: "Mã khuyến mãi này đã hết lượt dùng.",
  promotion_not_applicable: "Mã khuyến mãi này không áp dụng cho những mặt hàng trong giỏ.",
  payment_refused: "Cách thanh toán này chưa dùng được. Mời bạn chọn thanh toán khi nhận hàng.",
  payment_pending:
    "Thanh toán của bạn đang được xác nhận. Bạn không bị trừ tiền hai lần; mời bạn đợi ít phút rồi xem lại.",
}

export const mainMessage = (code: CheckoutErrorCode): string => main[code]

const number = (value: string | number | undefined) => Number(value ?? 0)

/** A sum in words; what somebody wrote into the database may be no whole đồng. */
const dong = (value: string | number | undefined) => formatDong(Math.max(0, Math.floor(number(value))))

const notReady: Record<string, string> = {
  address: "Mời bạn điền tên, số điện thoại và địa chỉ nhận hàng.",
  payment: "Mời bạn chọn cách thanh toán.",
  giftcard: "Thẻ quà tặng chưa bán được ở đây. Mời bạn bỏ khỏi giỏ hàng.",
  credit: "Tiền trả trước nhiều hơn số tiền của giỏ hàng hoặc không chẵn đồng. Mời bạn liên hệ liên minh để được giúp.",
  currency: "Giỏ hàng phải tính bằng đồng Việt Nam.",
}

/** The sentence beside the line or field a difference belongs to. */
export function differenceMessage({ code, path, values }: Difference): string {
  if (code === "sold_out") {
    const available = number(values?.available)
    return available > 0 ? `Chỉ còn ${available}, không đủ số lượng bạn chọn.` : "Mặt hàng này vừa hết."
  }
  if (code === "price_changed") return `Giá đã đổi từ ${dong(values?.old_price)} thành ${dong(values?.new_price)}.`
  if (code === "unavailable") return "Mặt hàng này không còn được bán."
  if (code === "cooperative_paused") return "Hợp tác xã này đang tạm ngừng bán hàng."
  if (code === "cart_changed" && path === "total") return `Tổng tiền nay là ${dong(values?.total)}.`
  if (code === "cart_changed" && path.startsWith("deliveries")) return "Phí giao hàng vừa thay đổi. Mời bạn xem lại."
  if (code === "cart_changed" && path.startsWith("promotions"))
    return "Mã khuyến mãi này vừa thay đổi, hết lượt hoặc hết hạn. Mời bạn xem lại số tiền."
  if (code === "not_ready" && path.startsWith("deliveries")) return "Mời bạn chọn cách giao hàng cho hợp tác xã này."
  if (code === "not_ready") return notReady[path] ?? main.not_ready
  return main[code]
}

/** Sentences of the tracking page and of the limits. */
export const sentences = {
  emailForCode: "Mời bạn điền địa chỉ e-mail ở bước nhận hàng rồi nhập lại mã khuyến mãi này.",
  deliveryForCode: "Mã này giảm phí giao hàng. Mời bạn điền địa chỉ nhận hàng rồi nhập lại mã.",
  signInForCode: "Mời bạn đăng nhập để dùng mã khuyến mãi này.",
  automaticPromotion: "Khuyến mãi này tự áp dụng, không cần bỏ ra.",
  badCode: "Mã khuyến mãi phải có từ 1 đến 60 ký tự.",
  wrongPair: "Không tìm thấy đơn hàng với mã và số điện thoại này. Mời bạn kiểm tra lại.",
  orderNotFound: "Không tìm thấy đơn hàng này.",
  tooManyTries: "Bạn đã thử quá nhiều lần. Mời bạn đợi ít phút rồi thử lại.",
  tooManyLines: "Giỏ hàng chỉ chứa được 60 dòng.",
  lineNotFound: "Không tìm thấy dòng này trong giỏ hàng.",
  unknownVariant: "Mặt hàng này không còn được bán.",
  unknownDelivery: "Cách giao hàng này không thuộc hợp tác xã.",
  cannotDeliver: "Hợp tác xã này chưa giao hàng tới xã/phường bạn chọn.",
  badRequest: "Dữ liệu gửi lên chưa đúng.",
  signInFirst: "Mời bạn đăng nhập để xem đơn hàng của mình.",
  badName: "Tên người nhận phải có từ 2 đến 80 ký tự.",
  badAddress: "Địa chỉ phải có từ 3 đến 160 ký tự.",
  badEmail: "Địa chỉ e-mail chưa đúng.",
  badNote: "Ghi chú dài tối đa 300 ký tự.",
} as const
