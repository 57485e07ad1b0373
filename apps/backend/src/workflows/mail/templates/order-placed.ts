import { formatDateTime, formatDong } from "@cho-htx/vietnam"
import type { MailPurchase, PurchaseNews } from "../purchase"
import type { Block, MailContent } from "../render/content"
import { followButton } from "./parts/follow-button"
import { buyerFooter } from "./parts/footer"
import { hello } from "./parts/hello"
import { parcelBlock } from "./parts/parcel-block"
import { sellerFacts } from "./parts/seller-facts"

function payment({ payment_mode, payment_state, parcels, hold_until }: MailPurchase): Block {
  const due = parcels.reduce((sum, parcel) => sum + parcel.due, 0)
  if (due === 0) return { kind: "note", tone: "good", text: "Đơn này đã trả đủ tiền." }
  if (payment_mode === "transfer" && payment_state === "awaiting" && hold_until)
    return {
      kind: "note",
      tone: "warn",
      text: `Đơn đang chờ chuyển khoản ${formatDong(due)}. Hàng được giữ cho bạn đến ${formatDateTime(hold_until)}.`,
    }
  if (payment_mode !== "on_delivery")
    return { kind: "note", tone: "warn", text: `Đơn còn ${formatDong(due)} chưa thanh toán.` }
  const each =
    parcels.length > 1
      ? ` Mỗi kiện trả riêng: ${parcels.map((parcel) => `${parcel.seller.short_name} ${formatDong(parcel.due)}`).join("; ")}.`
      : ""
  return { kind: "note", tone: "info", text: `Bạn trả tiền khi nhận hàng, tổng cộng ${formatDong(due)}.${each}` }
}

/** To the buyer: the whole purchase, what to pay, and who sells what. */
export function orderPlaced({ purchase, shopUrl }: PurchaseNews): MailContent {
  const { code, parcels, total } = purchase
  const count = parcels.length
  const parts = count > 1 ? `gồm ${count} kiện của ${count} hợp tác xã, giao riêng từng kiện` : "gồm 1 kiện"
  return {
    subject: `Chợ đã nhận đơn ${code}`,
    preview: `${formatDong(total)}, ${count} kiện`,
    heading: `Đã nhận đơn ${code}`,
    footer: buyerFooter(code),
    blocks: [
      hello(purchase.contact_name, `đơn ${code} của bạn được đặt lúc ${formatDateTime(purchase.placed_at)}, ${parts}.`),
      payment(purchase),
      ...parcels.map((parcel, index) =>
        parcelBlock(parcel, {
          title: count > 1 ? `Kiện ${index + 1}: ${parcel.seller.short_name}` : parcel.seller.short_name,
          facts: sellerFacts(parcel.seller),
        }),
      ),
      {
        kind: "facts",
        title: "Giao đến",
        rows: [
          ["Người nhận", purchase.contact_name],
          ["Địa chỉ", purchase.address],
          ["Lời nhắn", purchase.note],
          ["Tổng đơn", formatDong(total)],
        ],
      },
      followButton(shopUrl, code),
      { kind: "text", text: "Trang đơn hàng hỏi số điện thoại bạn đã ghi khi đặt." },
    ],
  }
}
