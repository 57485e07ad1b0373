import { formatDateTime } from "@cho-htx/vietnam"
import type { MailParcel, MailPurchase, MailStep } from "../purchase"
import type { MailContent } from "../render/content"
import { byWhom } from "./parts/by-whom"
import { sellerFooter } from "./parts/footer"
import { parcelBlock } from "./parts/parcel-block"
import { reasonFact } from "./parts/reason-fact"

/** To the cooperative: an order it need not serve any more. */
export function sellerOrderCanceled(purchase: MailPurchase, parcel: MailParcel, step: MailStep): MailContent {
  const { code } = purchase
  const { seller } = parcel
  return {
    subject: `Đơn ${code} đã huỷ`,
    preview: "Xin không gửi kiện hàng này",
    heading: `Đơn ${code} đã huỷ`,
    footer: sellerFooter(seller.name),
    blocks: [
      {
        kind: "text",
        text: `Kính gửi ${seller.name}, đơn ${code} của hợp tác xã đã huỷ lúc ${formatDateTime(step.at)}. Xin không gửi kiện hàng này.`,
      },
      { kind: "facts", rows: [["Người huỷ", byWhom(step.actor, seller, "seller")], reasonFact(step)] },
      parcelBlock(parcel, { title: "Hàng trong đơn", facts: [] }),
    ],
  }
}
