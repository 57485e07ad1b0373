import { formatDateTime, formatPhone } from "@cho-htx/vietnam"
import type { ParcelNews } from "../purchase"
import type { MailContent } from "../render/content"
import { followButton } from "./parts/follow-button"
import { buyerFooter } from "./parts/footer"
import { hello } from "./parts/hello"
import { parcelBlock } from "./parts/parcel-block"
import { sellerFacts } from "./parts/seller-facts"

/** To the buyer: the parcel was handed over, and whom to call when something is wrong. */
export function parcelDelivered({ purchase, parcel, step, shopUrl }: ParcelNews): MailContent {
  const { code } = purchase
  const { seller } = parcel
  return {
    subject: `Kiện hàng của ${seller.short_name} đã giao (${code})`,
    preview: "Cảm ơn bạn đã mua hàng của hợp tác xã",
    heading: "Kiện hàng đã giao",
    footer: buyerFooter(code),
    blocks: [
      hello(
        purchase.contact_name,
        `kiện hàng của ${seller.short_name} trong đơn ${code} được ghi nhận đã tới tay bạn lúc ${formatDateTime(step.at)}. Cảm ơn bạn đã mua hàng của hợp tác xã.`,
      ),
      {
        kind: "note",
        tone: "info",
        text: `Chưa nhận được, hoặc hàng thiếu hay hỏng? Xin gọi ${seller.short_name}, số ${formatPhone(seller.phone)}.`,
      },
      parcelBlock(parcel, { title: "Kiện hàng", facts: sellerFacts(seller) }),
      followButton(shopUrl, code),
    ],
  }
}
