import { formatDong } from "@cho-htx/vietnam"
import type { PurchaseNews } from "../purchase"
import type { Block, MailContent } from "../render/content"
import { followButton } from "./parts/follow-button"
import { buyerFooter } from "./parts/footer"
import { hello } from "./parts/hello"
import { sellerFacts } from "./parts/seller-facts"

/** To the buyer: the money did not come in time, the goods are no longer kept. */
export function holdExpired({ purchase, shopUrl }: PurchaseNews): MailContent {
  const { code, parcels, total } = purchase
  return {
    subject: `Đơn ${code} đã hết hạn thanh toán`,
    preview: "Hàng không còn được giữ cho bạn",
    heading: `Đơn ${code} đã hết hạn thanh toán`,
    footer: buyerFooter(code),
    blocks: [
      hello(
        purchase.contact_name,
        `chợ chưa thấy khoản thanh toán ${formatDong(total)} của đơn ${code} trong thời hạn, nên hàng không còn được giữ cho bạn và đơn đã huỷ.`,
      ),
      {
        kind: "note",
        tone: "warn",
        text: "Nếu bạn đã chuyển tiền, xin giữ chứng từ và gọi người bán theo số dưới đây. Nếu chưa, xin đừng chuyển cho đơn này nữa; bạn có thể đặt đơn mới.",
      },
      ...parcels.map(({ seller }): Block => ({ kind: "facts", rows: sellerFacts(seller) })),
      followButton(shopUrl, code),
    ],
  }
}
