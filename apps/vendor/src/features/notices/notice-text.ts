import type { VendorNotice } from "@cho-htx/contracts"
import { fill } from "../../lib/i18n/fill"
import type { NoticeWords } from "../../messages/vi/notices"

/** A notice as people read it: what happened, and what to do or why. */
export function noticeText(notice: VendorNotice, words: NoticeWords): { title: string; detail: string } {
  const { kind, subject, count, reason } = notice
  const pattern = kind === "low_stock" && count === 0 ? words.sold_out : words.kinds[kind]
  const title = fill(pattern, { subject: subject ?? "", n: count ?? 0 })
  return { title, detail: reason ? fill(words.reason, { reason }) : words.details[kind] }
}
