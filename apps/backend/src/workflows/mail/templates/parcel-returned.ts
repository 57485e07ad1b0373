import type { ParcelNews } from "../purchase"
import type { MailContent } from "../render/content"
import { followButton } from "./parts/follow-button"
import { buyerFooter } from "./parts/footer"
import { hello } from "./parts/hello"
import { moneyBack } from "./parts/money-back"
import { reasonFact } from "./parts/reason-fact"
import { sellerFacts } from "./parts/seller-facts"

/** To the buyer: the goods are back at the cooperative, and what happens with the money. */
export function parcelReturned({ purchase, parcel, step, shopUrl }: ParcelNews): MailContent {
  const { code } = purchase
  const { seller } = parcel
  return {
    subject: `Hàng đã về lại ${seller.short_name} (${code})`,
    preview: "Hợp tác xã đã nhận lại hàng",
    heading: "Hợp tác xã đã nhận lại hàng",
    footer: buyerFooter(code),
    blocks: [
      hello(purchase.contact_name, `hàng của đơn ${code} đã về lại ${seller.short_name}.`),
      { kind: "facts", rows: [reasonFact(step)] },
      { kind: "note", tone: "info", text: moneyBack(parcel) },
      { kind: "facts", rows: sellerFacts(seller) },
      followButton(shopUrl, code),
    ],
  }
}
