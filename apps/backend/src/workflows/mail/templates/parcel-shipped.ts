import { formatDateTime } from "@cho-htx/vietnam"
import type { ParcelNews } from "../purchase"
import type { MailContent } from "../render/content"
import { followButton } from "./parts/follow-button"
import { buyerFooter } from "./parts/footer"
import { hello } from "./parts/hello"
import { parcelBlock } from "./parts/parcel-block"
import { sellerFacts } from "./parts/seller-facts"
import { toPay } from "./parts/to-pay"

/** To the buyer: who carries the parcel, and how much money to have ready. */
export function parcelShipped({ purchase, parcel, step, shopUrl }: ParcelNews): MailContent {
  const { code } = purchase
  const { seller } = parcel
  return {
    subject: `Kiện hàng của ${seller.short_name} đang trên đường giao (${code})`,
    preview: parcel.carrier ? `${parcel.carrier} đang giao` : "Hàng đã rời hợp tác xã",
    heading: "Kiện hàng đang trên đường giao",
    footer: buyerFooter(code),
    blocks: [
      hello(
        purchase.contact_name,
        `${seller.short_name} đã giao kiện hàng của đơn ${code} cho bên vận chuyển lúc ${formatDateTime(step.at)}.`,
      ),
      toPay(parcel, purchase),
      {
        kind: "facts",
        rows: [
          ["Bên vận chuyển", parcel.carrier],
          ["Mã vận đơn", parcel.tracking_code],
          ["Giao đến", purchase.address],
        ],
      },
      parcelBlock(parcel, { title: "Kiện hàng", facts: sellerFacts(seller) }),
      followButton(shopUrl, code),
    ],
  }
}
