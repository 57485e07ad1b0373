import { z } from "@medusajs/framework/zod"
import type { MailLine, ParcelNews } from "../purchase"
import type { MailContent } from "../render/content"
import { byWhom } from "./parts/by-whom"
import { followButton } from "./parts/follow-button"
import { buyerFooter } from "./parts/footer"
import { hello } from "./parts/hello"
import { parcelBlock } from "./parts/parcel-block"
import { reasonFact } from "./parts/reason-fact"
import { sellerFacts } from "./parts/seller-facts"

const dataSchema = z.object({ lines: z.array(z.object({ line_id: z.string(), quantity: z.number() })) })

/** "2 × Gạo tám xoan, túi 5 kg": what of which lines was canceled; a line nobody knows any more is left out. */
function canceledWords(data: Record<string, unknown>, lines: readonly MailLine[]): string[] {
  const canceled = dataSchema.safeParse(data).data?.lines ?? []
  return canceled.flatMap(({ line_id, quantity }) => {
    const line = lines.find(({ id }) => id === line_id)
    return line ? [`${quantity} × ${line.label}`] : []
  })
}

/** To the buyer: some of the goods will not come; the rest does, for less money. */
export function parcelLineCanceled({ purchase, parcel, step, shopUrl }: ParcelNews): MailContent {
  const { code } = purchase
  const { seller } = parcel
  return {
    subject: `Một phần kiện hàng của ${seller.short_name} đã huỷ (${code})`,
    preview: "Phần còn lại vẫn được giao",
    heading: "Một phần kiện hàng đã huỷ",
    footer: buyerFooter(code),
    blocks: [
      hello(
        purchase.contact_name,
        `một phần hàng của ${seller.short_name} trong đơn ${code} đã huỷ. Phần còn lại của kiện không thay đổi.`,
      ),
      {
        kind: "facts",
        rows: [
          ["Đã huỷ", canceledWords(step.data, parcel.lines).join("; ")],
          ["Người huỷ", byWhom(step.actor, seller, "buyer")],
          reasonFact(step),
        ],
      },
      parcelBlock(parcel, { title: "Kiện hàng", facts: sellerFacts(seller) }),
      followButton(shopUrl, code),
    ],
  }
}
