import { formatDong } from "@cho-htx/vietnam"
import type { MailParcel, MailPurchase } from "../purchase"
import type { MailContent } from "../render/content"
import { sellerFooter } from "./parts/footer"
import { parcelBlock } from "./parts/parcel-block"

/** To the cooperative: the transfer it was asked to wait for has come. */
export function sellerOrderPaid(purchase: MailPurchase, parcel: MailParcel): MailContent {
  const { code } = purchase
  const { seller } = parcel
  const paid = formatDong(parcel.amount - parcel.canceled)
  return {
    subject: `Đơn ${code} đã có tiền, mời chuẩn bị hàng`,
    preview: `Người mua đã trả đủ ${paid}`,
    heading: `Đơn ${code} đã được thanh toán`,
    footer: sellerFooter(seller.name),
    blocks: [
      {
        kind: "text",
        text: `Kính gửi ${seller.name}, người mua đã trả đủ tiền cho đơn ${code}. Mời hợp tác xã xác nhận đơn và chuẩn bị hàng.`,
      },
      { kind: "note", tone: "good", text: `Chợ đã nhận ${paid} cho kiện này.` },
      parcelBlock(parcel, { title: "Hàng đặt mua", facts: [] }),
    ],
  }
}
