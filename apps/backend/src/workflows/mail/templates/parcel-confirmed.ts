import { formatPhone } from "@cho-htx/vietnam"
import type { MailParcel, ParcelNews } from "../purchase"
import type { MailContent } from "../render/content"
import { followButton } from "./parts/follow-button"
import { buyerFooter } from "./parts/footer"
import { hello } from "./parts/hello"
import { parcelBlock } from "./parts/parcel-block"
import { sellerFacts } from "./parts/seller-facts"

/** How the goods come to the buyer from here. */
const onward = ({ pickup, seller }: MailParcel) =>
  pickup
    ? `Bạn đến lấy hàng tại ${seller.address}; trước khi đến, xin gọi ${formatPhone(seller.phone)}.`
    : "Khi kiện hàng được giao cho bên vận chuyển, chợ có thư báo bạn."

/** To the buyer: the cooperative has taken the order on. */
export function parcelConfirmed({ purchase, parcel, shopUrl }: ParcelNews): MailContent {
  const { code } = purchase
  const { seller } = parcel
  return {
    subject: `${seller.short_name} đã nhận đơn ${code}`,
    preview: "Hợp tác xã đang chuẩn bị hàng",
    heading: `${seller.short_name} đã nhận đơn của bạn`,
    footer: buyerFooter(code),
    blocks: [
      hello(purchase.contact_name, `${seller.short_name} đã nhận đơn ${code} và đang chuẩn bị hàng. ${onward(parcel)}`),
      parcelBlock(parcel, { title: "Kiện hàng", facts: sellerFacts(seller) }),
      followButton(shopUrl, code),
    ],
  }
}
