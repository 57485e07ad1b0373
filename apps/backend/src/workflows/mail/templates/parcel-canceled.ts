import type { ParcelNews } from "../purchase"
import type { MailContent } from "../render/content"
import { byWhom } from "./parts/by-whom"
import { followButton } from "./parts/follow-button"
import { buyerFooter } from "./parts/footer"
import { hello } from "./parts/hello"
import { moneyBack } from "./parts/money-back"
import { reasonFact } from "./parts/reason-fact"
import { sellerFacts } from "./parts/seller-facts"

/** To the buyer: a cooperative's order will not come; why, by whom, and what happens with the money. */
export function parcelCanceled({ purchase, parcel, step, shopUrl }: ParcelNews): MailContent {
  const { code } = purchase
  const { seller } = parcel
  const others = purchase.parcels.length > 1 ? " Các kiện khác trong đơn không thay đổi vì việc này." : ""
  return {
    subject: `Kiện hàng của ${seller.short_name} đã huỷ (${code})`,
    preview: "Kiện hàng này sẽ không được giao",
    heading: "Kiện hàng đã huỷ",
    footer: buyerFooter(code),
    blocks: [
      hello(
        purchase.contact_name,
        `kiện hàng của ${seller.short_name} trong đơn ${code} đã huỷ và sẽ không được giao.${others}`,
      ),
      { kind: "facts", rows: [["Người huỷ", byWhom(step.actor, seller, "buyer")], reasonFact(step)] },
      { kind: "note", tone: "info", text: moneyBack(parcel) },
      { kind: "facts", title: "Kiện hàng", rows: sellerFacts(seller) },
      followButton(shopUrl, code),
    ],
  }
}
