import { formatDong } from "@cho-htx/vietnam"
import type { MailParcel, MailPurchase } from "../../purchase"
import type { Block } from "../../render/content"

/** What the buyer has to pay for a parcel that is on its way. */
export function toPay({ due }: MailParcel, { payment_mode }: MailPurchase): Block {
  if (due === 0)
    return { kind: "note", tone: "good", text: "Kiện này đã trả đủ: bạn không phải trả tiền khi nhận hàng." }
  if (payment_mode !== "on_delivery")
    return { kind: "note", tone: "warn", text: `Kiện này còn ${formatDong(due)} chưa thanh toán.` }
  return { kind: "note", tone: "info", text: `Xin chuẩn bị ${formatDong(due)} để trả khi nhận kiện này.` }
}
