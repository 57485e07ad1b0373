import { formatDateTime, formatDong, formatPhone } from "@cho-htx/vietnam"
import type { MailParcel, MailPurchase } from "../purchase"
import type { Block, MailContent } from "../render/content"
import { sellerFooter } from "./parts/footer"
import { parcelBlock } from "./parts/parcel-block"

function payment({ due }: MailParcel, { payment_mode }: MailPurchase): Block {
  if (due === 0) return { kind: "note", tone: "good", text: "Người mua đã trả đủ tiền cho kiện này." }
  if (payment_mode === "on_delivery")
    return { kind: "note", tone: "info", text: `Thu ${formatDong(due)} khi giao hàng.` }
  return {
    kind: "note",
    tone: "warn",
    text: `Người mua chưa thanh toán ${formatDong(due)}. Xin đừng gửi hàng trước khi tiền về.`,
  }
}

/** To the cooperative: what was ordered, where it goes, and how the money comes. */
export function sellerNewOrder(purchase: MailPurchase, parcel: MailParcel): MailContent {
  const { code } = purchase
  return {
    subject: `Có đơn mới ${code}, ${formatDong(parcel.amount)}`,
    preview: `${parcel.lines.length} mặt hàng, giao cho ${purchase.contact_name}`,
    heading: `Đơn mới ${code}`,
    footer: sellerFooter(parcel.seller.name),
    blocks: [
      {
        kind: "text",
        text: `Kính gửi ${parcel.seller.name}, lúc ${formatDateTime(purchase.placed_at)} có người đặt mua hàng của hợp tác xã trên Chợ HTX.`,
      },
      payment(parcel, purchase),
      parcelBlock(parcel, { title: "Hàng đặt mua", facts: [] }),
      {
        kind: "facts",
        title: "Giao đến",
        rows: [
          ["Người nhận", purchase.contact_name],
          ["Điện thoại", formatPhone(purchase.phone)],
          ["Địa chỉ", purchase.address],
          ["Lời nhắn", purchase.note],
        ],
      },
    ],
  }
}
