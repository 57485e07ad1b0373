import type { VendorNotice } from "@cho-htx/contracts"
import { BadGlyph, ClockGlyph, OkGlyph, PackageGlyph, WarnGlyph } from "@cho-htx/ui/glyphs"
import { BarcodeGlyph } from "@cho-htx/ui/portal-glyphs"
import type { ReactNode } from "react"
import { waited } from "../../lib/format/waited"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useNow } from "../../lib/use-now"
import { NoticeLink } from "./notice-link"
import { noticeText } from "./notice-text"
import { useNoticeWords } from "./use-notice-words"

const looks: Record<VendorNotice["kind"], { icon: ReactNode; tone: string }> = {
  order_new: { icon: <PackageGlyph size={24} />, tone: "bg-leaf-100 text-leaf-700" },
  order_canceled: { icon: <BadGlyph size={24} />, tone: "bg-son-50 text-son-700" },
  low_stock: { icon: <BarcodeGlyph size={24} />, tone: "bg-bien-50 text-bien-700" },
  listing_approved: { icon: <OkGlyph size={24} />, tone: "bg-leaf-100 text-leaf-700" },
  listing_rejected: { icon: <WarnGlyph size={24} />, tone: "bg-nghe-100 text-nghe-700" },
  listing_change_approved: { icon: <OkGlyph size={24} />, tone: "bg-leaf-100 text-leaf-700" },
  listing_change_rejected: { icon: <WarnGlyph size={24} />, tone: "bg-nghe-100 text-nghe-700" },
  certificate_verified: { icon: <OkGlyph size={24} />, tone: "bg-leaf-100 text-leaf-700" },
  certificate_revoked: { icon: <WarnGlyph size={24} />, tone: "bg-nghe-100 text-nghe-700" },
  certificate_expiring: { icon: <ClockGlyph size={24} />, tone: "bg-nghe-100 text-nghe-700" },
  certificate_expired: { icon: <WarnGlyph size={24} />, tone: "bg-nghe-100 text-nghe-700" },
  change_approved: { icon: <OkGlyph size={24} />, tone: "bg-leaf-100 text-leaf-700" },
  change_rejected: { icon: <WarnGlyph size={24} />, tone: "bg-nghe-100 text-nghe-700" },
}

/** One notice; a tap leads to what it is about. An unread one says so with a word and stands in bold. */
export function NoticeRow({ notice }: { notice: VendorNotice }) {
  const { time } = useWords()
  const words = useNoticeWords()
  const { icon, tone } = looks[notice.kind]
  const { title, detail } = noticeText(notice, words)
  const wait = waited(notice.created_at, useNow(), time)
  const when = wait === time.just_now ? wait : fill(words.ago, { wait })
  return (
    <li className={notice.unread ? "bg-nghe-50" : ""}>
      <NoticeLink notice={notice}>
        <span className="flex min-h-17 items-start gap-3 px-3.5 py-3 leading-[1.45]">
          <span className={`grid size-11 flex-none place-items-center rounded-full ${tone}`}>{icon}</span>
          <span className="min-w-0 flex-1">
            <span className={`block break-words ${notice.unread ? "font-bold" : ""}`}>{title}</span>
            <span className="block break-words text-sm text-soft">{detail}</span>
            <span className="block text-sm text-soft">
              {when}
              {notice.unread ? <b className="text-nghe-700"> · {words.fresh}</b> : null}
            </span>
          </span>
        </span>
      </NoticeLink>
    </li>
  )
}
