import type { NoticeKind } from "@cho-htx/contracts"
import { storableText } from "../../../lib/storable-text"
import type { Fact, MailContent } from "../render/content"

/** One decision as the mail lists it. */
export interface Decision {
  kind: NoticeKind
  subject: string | null
  /** Days left, for a certificate that ends soon. */
  count: number | null
  reason: string | null
}

export interface DecisionsNews {
  short_name: string
  /** At most twenty; `more` are left out. */
  decisions: readonly Decision[]
  more: number
  portalUrl: string
}

const because = (said: string, reason: string | null) => (reason ? `${said}: ${reason}` : said)

/** What became of it, in a few words. */
function verdict({ kind, count, reason }: Decision): string | null {
  switch (kind) {
    case "listing_approved":
      return "đã duyệt, đang bán"
    case "listing_rejected":
      return because("trả lại để sửa", reason)
    case "listing_change_approved":
      return "đã duyệt nội dung sửa"
    case "listing_change_rejected":
      return because("chưa duyệt nội dung sửa", reason)
    case "certificate_verified":
      return "đã xác nhận chứng nhận OCOP"
    case "certificate_revoked":
      return because("chứng nhận OCOP không được công nhận", reason)
    case "certificate_expiring":
      return `chứng nhận OCOP còn ${count ?? 0} ngày`
    case "certificate_expired":
      return "chứng nhận OCOP đã hết hạn"
    case "change_approved":
      return "đã duyệt thay đổi"
    case "change_rejected":
      return because("chưa duyệt thay đổi", reason)
    default:
      return null
  }
}

const nameOf = ({ kind, subject }: Decision) =>
  subject ?? (kind.startsWith("change_") ? "Hồ sơ hợp tác xã" : "Sản phẩm")

/** To the people who answer for the cooperative: what the alliance has decided since the last such mail. */
export function sellerDecisions({ short_name, decisions, more, portalUrl }: DecisionsNews): MailContent {
  const rows: Fact[] = decisions.map((decision) => [nameOf(decision), verdict(decision)])
  const [only] = decisions
  const subject =
    decisions.length === 1 && only
      ? `${nameOf(only)}: ${verdict(only)}`
      : `${short_name}: ${decisions.length + more} việc Liên minh đã xem`
  return {
    subject: storableText(subject, 140),
    preview: "Liên minh Hợp tác xã vừa xem hồ sơ của bạn",
    heading: "Liên minh đã xem",
    blocks: [
      {
        kind: "text",
        text: `Liên minh Hợp tác xã vừa xem những việc ${short_name} gửi lên, hoặc có việc sắp đến hạn.`,
      },
      { kind: "facts", rows },
      ...(more > 0 ? [{ kind: "text" as const, text: `Còn ${more} việc khác, xin xem trong ứng dụng.` }] : []),
      { kind: "button", label: "Mở gian hàng", href: portalUrl },
    ],
    footer: `Bạn nhận thư này vì bạn là chủ nhiệm hoặc quản lý của ${short_name} trên Chợ HTX. Thư được gửi tự động, xin không trả lời.`,
  }
}
