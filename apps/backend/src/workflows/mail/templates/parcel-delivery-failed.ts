import { formatPhone } from "@cho-htx/vietnam"
import type { ParcelNews } from "../purchase"
import type { MailContent } from "../render/content"
import { followButton } from "./parts/follow-button"
import { buyerFooter } from "./parts/footer"
import { hello } from "./parts/hello"
import { moneyBack } from "./parts/money-back"
import { reasonFact } from "./parts/reason-fact"
import { sellerFacts } from "./parts/seller-facts"

/** To the buyer: the carrier could not hand the parcel over; the goods go back. */
export function parcelDeliveryFailed({ purchase, parcel, step, shopUrl }: ParcelNews): MailContent {
  const { code } = purchase
  const { seller } = parcel
  return {
    subject: `Chưa giao được kiện hàng của ${seller.short_name} (${code})`,
    preview: "Hàng đang được chuyển về hợp tác xã",
    heading: "Chưa giao được kiện hàng",
    footer: buyerFooter(code),
    blocks: [
      hello(
        purchase.contact_name,
        `bên vận chuyển chưa giao được kiện hàng của ${seller.short_name} trong đơn ${code}; hàng đang được chuyển về hợp tác xã.`,
      ),
      {
        kind: "facts",
        rows: [reasonFact(step), ["Bên vận chuyển", parcel.carrier], ["Mã vận đơn", parcel.tracking_code]],
      },
      { kind: "note", tone: "info", text: moneyBack(parcel) },
      {
        kind: "text",
        text: `Nếu vẫn muốn nhận hàng, xin gọi ${seller.short_name}, số ${formatPhone(seller.phone)}.`,
      },
      { kind: "facts", rows: sellerFacts(seller) },
      followButton(shopUrl, code),
    ],
  }
}
