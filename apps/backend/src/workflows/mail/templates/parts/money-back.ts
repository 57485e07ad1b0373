import { formatDong, formatPhone } from "@cho-htx/vietnam"
import type { MailParcel } from "../../purchase"

/** What happens with the money of a parcel that does not reach the buyer: only what the books say. */
export function moneyBack({ captured, refunded, seller }: MailParcel): string {
  const kept = captured - refunded
  if (captured === 0) return "Bạn chưa trả tiền cho kiện này, nên không có khoản nào phải hoàn."
  if (kept <= 0) return `Số tiền ${formatDong(captured)} bạn đã trả cho kiện này đã được hoàn đủ.`
  const part = refunded > 0 ? `, đã hoàn ${formatDong(refunded)}` : ""
  return `Bạn đã trả ${formatDong(captured)} cho kiện này${part}; còn ${formatDong(kept)} chưa hoàn. Khi tiền được hoàn, chợ có thư báo bạn. Cần hỏi, xin gọi ${seller.short_name}, số ${formatPhone(seller.phone)}.`
}
