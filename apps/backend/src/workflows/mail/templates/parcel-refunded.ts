import { formatDateTime, formatDong } from "@cho-htx/vietnam"
import { z } from "@medusajs/framework/zod"
import type { ParcelNews } from "../purchase"
import type { MailContent } from "../render/content"
import { followButton } from "./parts/follow-button"
import { buyerFooter } from "./parts/footer"
import { hello } from "./parts/hello"
import { parcelBlock } from "./parts/parcel-block"
import { reasonFact } from "./parts/reason-fact"
import { sellerFacts } from "./parts/seller-facts"

const dataSchema = z.object({ amount: z.number().int().positive() })

/** To the buyer: money went back; how much and why. An amount the step does not tell is left to the sums below. */
export function parcelRefunded({ purchase, parcel, step, shopUrl }: ParcelNews): MailContent {
  const { code } = purchase
  const { seller } = parcel
  const amount = dataSchema.safeParse(step.data).data?.amount
  const sum = amount ? formatDong(amount) : "tiền"
  return {
    subject: amount ? `Đã hoàn ${sum} cho đơn ${code}` : `Đã hoàn tiền cho đơn ${code}`,
    preview: `Cho kiện hàng của ${seller.short_name}`,
    heading: `Đã hoàn ${sum}`,
    footer: buyerFooter(code),
    blocks: [
      hello(
        purchase.contact_name,
        `${amount ? `khoản ${sum}` : "một khoản"} của kiện hàng ${seller.short_name} trong đơn ${code} được ghi nhận đã hoàn cho bạn lúc ${formatDateTime(step.at)}.`,
      ),
      { kind: "facts", rows: [["Số tiền", amount ? sum : null], reasonFact(step)] },
      parcelBlock(parcel, { title: "Kiện hàng", facts: sellerFacts(seller) }),
      followButton(shopUrl, code),
    ],
  }
}
